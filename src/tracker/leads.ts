import { isSettled } from '../plan/status.ts';
import type { ActionView, PersonView } from '../view/view.ts';

/** As many as GitHub takes for one issue. */
const MOST_ASSIGNEES = 10;

/** The people who lead an action, each once; without its own, those who lead the parts still to do. */
export function leadsOf({ leads, milestones }: ActionView): PersonView[] {
  const parts = milestones.filter(({ status }) => !isSettled(status.status));
  const all = leads?.who.length ? leads.who : parts.flatMap((part) => part.leads?.who ?? []);
  return all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at);
}

/** The GitHub accounts of the leads, as far as the plan names them. Their case makes no difference to GitHub. */
export function assigneesOf(action: ActionView): string[] {
  const logins = leadsOf(action).flatMap(({ github }) => github ?? []);
  const once = logins.filter(
    (login, at) => logins.findIndex((other) => other.toLowerCase() === login.toLowerCase()) === at,
  );
  return once.slice(0, MOST_ASSIGNEES);
}

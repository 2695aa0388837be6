import type { Problem } from '../../plan/finding.ts';
import type { Plan, Waiver } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { isSettled } from '../../plan/status.ts';
import { nearest } from '../../words/nearest.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { WaiverContext, WaiverRule } from '../rule.ts';

export const waiverUnused: WaiverRule = {
  id: 'waiver-unused',
  kind: 'plan',
  severity: 'warning',
  summary: 'A waiver matches no finding.',
  why: 'A waiver that is left behind will one day hide a finding that nobody accepted.',
  remedy: 'Take the waiver away, or correct the rule, action or recommendation that it names.',
  since: '0.1.0',
  example: {
    bad: yaml`
      waivers:
        - rule: missing-lead
          action: 1
          until: 31 December 2024
          reason: The post is vacant.
    `,
    good: yaml`
      waivers: []
    `,
  },
  *checkWaivers(context) {
    for (const waiver of context.plan.waivers) {
      const problem = explain(waiver, context);
      if (problem) yield problem;
    }
  },
};

function explain(waiver: Waiver, context: WaiverContext): Problem | undefined {
  const { plan, useOf, assessment } = context;
  if (useOf(waiver).matched > 0) return undefined;
  const wrong = wrongRule(waiver, context) ?? wrongOwner(waiver, plan);
  // Nothing is asked for in a closed plan, so its waivers have nothing left to accept.
  if (wrong !== undefined || assessment.closed || mayBeNeeded(waiver, context)) return wrong;
  return {
    message: `This waiver for \`${waiver.rule}\` matches no finding, so one day it may hide one that nobody accepted.`,
    help: 'Take the waiver away. If it was meant for something else, correct its `action:` or `recommendation:`.',
    place: atValue([...waiver.path, 'rule']),
  };
}

function wrongRule({ rule, path }: Waiver, { rules, unwaivable }: WaiverContext): Problem | undefined {
  if (rules.has(rule)) return undefined;
  const place = atValue([...path, 'rule']);
  if (unwaivable.has(rule)) {
    return {
      message: `A finding of \`${rule}\` cannot be accepted for a time, so this waiver does nothing.`,
      help: 'Put right what was found, and take the waiver away.',
      place,
    };
  }
  const meant = nearest(rule, rules.keys());
  return {
    message: `There is no rule ${code(rule)}, so this waiver does nothing.`,
    help: meant
      ? `Did you mean \`${meant}\`?`
      : 'Write the name of the rule as the check prints it, or take the waiver away.',
    place,
  };
}

function wrongOwner({ action, recommendation, path }: Waiver, plan: Plan): Problem | undefined {
  if (action !== undefined && !plan.actions.some(({ id }) => id === action)) {
    const whole = plan.actions.find(({ milestones }) => milestones.some(({ id }) => id === action));
    return {
      message: `This waiver is for action ${code(action)}, which is not in this plan, so it does nothing.`,
      help: whole
        ? `\`${action}\` is a part of action ${whole.id}, and a waiver is for a whole action: write \`action: ${whole.id}\`.`
        : 'Write the number of an action of this plan, or take the waiver away.',
      place: atValue([...path, 'action']),
    };
  }
  if (recommendation === undefined || plan.recommendations.some(({ ref }) => ref === recommendation))
    return undefined;
  return {
    message: `This waiver is for recommendation ${code(recommendation)}, which is not in this plan, so it does nothing.`,
    help: 'Write the reference of a recommendation of this plan, or take the waiver away.',
    place: atValue([...path, 'recommendation']),
  };
}

/**
 * A waiver for lateness may be agreed before the day on which the action falls late, and one for a change is
 * needed only where that change is looked at.
 */
function mayBeNeeded({ rule, action, until }: Waiver, { plan, rules, asOf }: WaiverContext): boolean {
  if (rules.get(rule)?.kind === 'history') return true;
  if (rules.get(rule)?.kind !== 'late' || until.date === undefined || until.date < asOf) return false;
  return plan.actions.some(({ id, status }) => (action ?? id) === id && !isSettled(status?.status));
}

import { CATALOGUE, describedRule } from '../check/catalogue.ts';
import { checkExample } from '../check/example.ts';
import { explainRule, listRules } from '../formats/explain.ts';
import { nearest } from '../words/nearest.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import { type Io, wantsColour } from './io.ts';

/** `civicplan explain [RULE]` */
export async function explain(
  name: string | undefined,
  options: { readonly color: boolean },
  io: Io,
): Promise<ExitCode> {
  const paper = { colour: wantsColour(io, options.color), columns: io.columns };
  if (name === undefined) {
    io.out(listRules(CATALOGUE, paper));
    return EXIT.ok;
  }
  const described = describedRule(name);
  if (described === undefined) throw new UsageError(unknown(name));
  const { rule, topic } = described;
  const { example } = rule;
  const report = example && checkExample(example.bad, example.asOf, example.before);
  const found = report?.findings.filter((finding) => finding.rule === rule.id) ?? [];
  io.out(explainRule(rule, topic, found, paper));
  return EXIT.ok;
}

function unknown(name: string): string {
  const meant = nearest(
    name,
    CATALOGUE.flatMap(({ rules }) => rules.map(({ id }) => id)),
  );
  return `There is no rule \`${name}\`. ${meant ? `Did you mean \`${meant}\`?` : '`civicplan explain` lists the rules.'}`;
}

import pico from 'picocolors';
import type { Topic } from '../check/catalogue.ts';
import type { CheckedFinding } from '../check/check.ts';
import type { RuleDescription } from '../plan/rule.ts';
import { ruleUrl } from '../words/links.ts';
import { wrap } from '../words/wrap.ts';
import type { FormatOptions } from './format.ts';

type Paper = Pick<FormatOptions, 'colour' | 'columns'>;

const WIDEST = 100;

/** Every rule by its topic, with one line each: what `civicplan explain` prints. Pure. */
export function listRules(catalogue: readonly Topic[], { colour, columns }: Paper): string {
  const { bold, dim } = pico.createColors(colour);
  const ids = catalogue.flatMap(({ rules }) => rules.map(({ id }) => id.length));
  const indent = Math.max(...ids) + 4;
  const row = ({ id, summary }: RuleDescription) => {
    const [first = '', ...rest] = wrap(summary, Math.min(columns, WIDEST) - indent);
    return [
      `  ${id.padEnd(indent - 2)}${dim(first)}`,
      ...rest.map((line) => `${' '.repeat(indent)}${dim(line)}`),
    ];
  };
  const topics = catalogue.flatMap(({ title, rules }) => [bold(title), ...rules.flatMap(row), '']);
  return lines([...topics, '`civicplan explain RULE` says more about one of them.']);
}

/**
 * All that is to be said of one rule: what it finds, why it matters, an example with what the check says of
 * it (`found`), and what to write. Pure.
 */
export function explainRule(
  rule: RuleDescription,
  topic: Topic,
  found: readonly CheckedFinding[],
  { colour, columns }: Paper,
): string {
  const { bold, cyan, dim, underline } = pico.createColors(colour);
  const width = Math.min(columns, WIDEST);
  const prose = (text: string) => wrap(text, width - 2).map((line) => `  ${line}`);
  const part = (heading: string, body: readonly string[]) => [bold(heading), ...body, ''];
  const said = found.flatMap(({ message, help }) => {
    const [first = '', ...rest] = wrap(`${message} ${help}`, width - 4);
    return [`  ${cyan('→')} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  const { example } = rule;
  return lines([
    bold(underline(rule.id)),
    ...wrap(rule.summary, width),
    ...wrap(seriousness(rule, topic), width).map(dim),
    '',
    ...part('Why it matters', prose(rule.why)),
    ...(example?.before ? part('Before', code(example.before)) : []),
    ...(example ? part('This is found', [...code(example.bad), '', ...said]) : []),
    ...(example ? part('This is right', code(example.good)) : []),
    ...part('What to write', prose(rule.remedy)),
    ...(rule.fixable
      ? part(
          'Repair',
          prose('`civicplan check --fix` can put it right, or prepare what a person must decide.'),
        )
      : []),
    dim(ruleUrl(rule.id)),
  ]);
}

function seriousness({ severity, kind }: RuleDescription, { configurable }: Topic): string {
  const about = kind === 'late' ? ', a fact about the day that never stops a change' : '';
  return `How serious: ${severity}${about}${configurable ? ', unless configured otherwise' : ''}`;
}

function code(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`));
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

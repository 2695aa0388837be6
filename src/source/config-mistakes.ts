import type { Problem } from '../plan/finding.ts';
import { atKey, type Path } from '../plan/place.ts';
import { nearest } from '../words/nearest.ts';
import { code } from '../words/text.ts';
import type { ConfigFile } from './generated/config-file.ts';

type Mistake = Pick<Problem, 'message' | 'help' | 'place'>;

/** What is wrong with a configuration that has the right shape. Names of rules must be among `rules`. */
export function* configMistakes(file: ConfigFile, rules: readonly string[]): Iterable<Mistake> {
  for (const { path, name } of ruleNames(file)) {
    if (rules.includes(name)) continue;
    const meant = nearest(name, rules);
    yield {
      place: atKey(path),
      message: `There is no rule ${code(name)}, so this setting would do nothing.`,
      help: meant ? `Did you mean \`${meant}\`?` : '`civicplan explain` lists the rules.',
    };
  }
  if (file.rag?.rule === 'off' && file.rag['red-after'] !== undefined) {
    yield {
      place: atKey(['rag', 'red-after']),
      message: 'Where the rule is `off` no rating is worked out, so `red-after` would do nothing.',
      help: 'Take `red-after` away, or write `rule: lateness`.',
    };
  }
}

function* ruleNames(file: ConfigFile): Iterable<{ path: Path; name: string }> {
  for (const name of Object.keys(file.severities ?? {})) yield { path: ['severities', name], name };
  for (const [index, entry] of (file.plans ?? []).entries()) {
    for (const name of Object.keys(entry.severities))
      yield { path: ['plans', index, 'severities', name], name };
  }
}

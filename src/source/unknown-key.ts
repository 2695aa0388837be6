import { atKey, type Path } from '../plan/place.ts';
import { code, quotedList } from '../words/text.ts';
import type { SchemaProblem } from './explain.ts';
import { meantKey } from './meant-key.ts';
import { keysOf, type SchemaNode, schemaAt } from './schema.ts';
import { ownerOf } from './schema-words.ts';

/** Characters that nobody sees, or that look like a space and are none. */
const UNSEEN = /[\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u2060\u3000\ufeff]/g;

/** A key that cannot stand where it stands, with the key that was meant, or where it belongs, or what can stand there. */
export function unknownKey(key: string, path: Path, schema: SchemaNode): SchemaProblem {
  const known = keysOf(schemaAt(schema, path));
  const meant = meantKey(key, known);
  const place = atKey([...path, key]);
  const seen = key.replace(UNSEEN, '');
  if (seen !== key && known.includes(seen)) {
    return {
      rule: 'unknown-key',
      message: `There is an invisible character in the key ${code(key)}, so it is not the key it looks like.`,
      help: `Delete the key, with the spaces before it, and type it again: \`${seen}:\`.`,
      place,
    };
  }
  return {
    rule: 'unknown-key',
    message: `${code(key)} is not a key that can stand here, so what it says would be lost.`,
    help: meant ? `Did you mean \`${meant}\`?` : (whereItBelongs(key, path, schema) ?? whatCanStand(known)),
    place,
  };
}

function whatCanStand(known: readonly string[]): string {
  const own = known.includes('extra') ? ' A column of your own goes under `extra:`.' : '';
  return `These can: ${quotedList(known, 'and')}.${own}`;
}

/** A key that stands too far in or not far enough: it is known one step further out or further in. */
function whereItBelongs(key: string, path: Path, schema: SchemaNode): string | undefined {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const outer = path.slice(0, length);
    if (!keysOf(schemaAt(schema, outer)).includes(key)) continue;
    const owner = ownerOf(outer, schema).replace(/^(?:This|The) /, 'the ');
    return `It belongs to ${owner}: check how far in it stands.`;
  }
  const under = keysOf(schemaAt(schema, path)).filter((name) => {
    const inner = [...path, name];
    return [schemaAt(schema, inner), schemaAt(schema, [...inner, 0])].some((node) =>
      keysOf(node).includes(key),
    );
  });
  return under.length > 0 ? `It belongs under ${quotedList(under)}.` : undefined;
}

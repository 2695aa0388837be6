import type { Edit } from '../../plan/fix.ts';
import type { Path } from '../../plan/place.ts';
import type { Parsed } from '../parse.ts';
import { type Layout, layoutOf } from './layout.ts';
import { addNote } from './note.ts';
import { openBraces } from './open-braces.ts';
import { removeKey } from './remove-key.ts';
import { setValue } from './set-value.ts';
import type { TextEdit } from './text-edit.ts';
import { wrapValue } from './wrap-value.ts';

/** Edits of a file, and what they change of what it says. */
export interface Change {
  readonly edits: readonly TextEdit[];
  /** Each value that is another afterwards; nothing for one that is gone. */
  readonly values: readonly { readonly path: Path; readonly value?: unknown }[];
}

/**
 * How edits in the plan's own terms are made in the text of a file, so that everything else stays to the
 * byte. Nothing where one of them cannot be: where the text is laid out in a way that only a person should
 * touch, or what the edit asks for is there already. The last line of the text has to have its end.
 */
export function changer(
  text: string,
  { root, value }: Parsed,
): (edits: readonly Edit[]) => Change | undefined {
  // Most files are never changed, and need not be looked at for that.
  let layout: Layout | undefined;
  return (edits) => {
    if (root === undefined) return undefined;
    layout ??= layoutOf(text);
    const changes: Change[] = [];
    for (const edit of edits) {
      const change = changeFor(edit, layout, root, value);
      if (change === undefined) return undefined;
      changes.push(change);
    }
    return {
      edits: changes.flatMap((change) => change.edits),
      values: changes.flatMap((change) => change.values),
    };
  };
}

function changeFor(edit: Edit, layout: Layout, root: unknown, value: unknown): Change | undefined {
  switch (edit.do) {
    case 'set':
      return setValue(layout, root, edit);
    case 'remove':
      return removeKey(layout, root, edit);
    case 'wrap':
      return wrapValue(layout, root, value, edit);
    case 'open':
      return openBraces(layout, root, edit);
    case 'note':
      return addNote(layout, root, edit);
  }
}

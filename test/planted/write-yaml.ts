import type { Path } from '../../src/plan/place.ts';
import type { Chance } from './chance.ts';

/** A plan as it will stand in a file: maps keep the order of their keys. */
export type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/** Where something stands: one line, columns from 1, the end behind the last character. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** A file, and where in it each key and each short value stands: what the writer knows, not what a reader found. */
export interface Written {
  readonly text: string;
  readonly keyAt: (path: Path) => Stretch | undefined;
  readonly valueAt: (path: Path) => Stretch | undefined;
}

const PLAIN = /^[A-Za-z0-9£][\w £%'.,/-]*[\w%'.]$|^[A-Za-z0-9]$/;

/**
 * Writes a plan as officers write plans, each in their own way: with more or fewer spaces, with comments and
 * empty lines between, with lists and maps in brackets or in lines, with and without quotes, with texts of several
 * lines kept or folded, with either line end.
 */
export function writeYaml(tree: { readonly [key: string]: Tree }, chance: Chance): Written {
  const indent = chance.between(1, 3) * 2;
  const listIndent = chance.pick([0, 2]);
  const windows = chance.oneIn(4);
  const lines: string[] = [];
  const keys = new Map<string, Stretch>();
  const values = new Map<string, Stretch>();

  const decorate = (column: number) => {
    if (chance.oneIn(9)) lines.push('');
    if (chance.oneIn(9)) lines.push(`${' '.repeat(column)}# agreed by the board, see minute 4`);
  };
  const trailing = () => (chance.oneIn(8) ? '  # to be kept' : '');

  const scalar = (text: string, inFlow: boolean): string => {
    const plain = PLAIN.test(text) && !(inFlow && text.includes(','));
    const style = chance.between(0, 3);
    if (style === 0 || !plain) return JSON.stringify(text);
    return style === 1 && !text.includes("'") ? `'${text}'` : text;
  };

  /** Writes a value behind what stands in the line so far. */
  const value = (line: string, node: Tree, path: Path, column: number) => {
    const name = path.join('/');
    if (typeof node === 'string') {
      if (node.includes('\n')) {
        lines.push(
          `${line} ${chance.pick(['|', '|-', '>'])}`,
          ...node
            .trimEnd()
            .split('\n')
            .map((one) => (one ? ' '.repeat(column + indent) + one : '')),
        );
        return;
      }
      const written = scalar(node, false);
      values.set(name, {
        line: lines.length + 1,
        column: line.length + 2,
        endColumn: line.length + 2 + written.length,
      });
      lines.push(`${line} ${written}${trailing()}`);
    } else if (isList(node)) {
      if (node.length === 0 || (node.every((item) => typeof item === 'string') && chance.oneIn(2))) {
        flow(line, node, path);
      } else {
        lines.push(`${line}${trailing()}`);
        block(node, path, column + listIndent);
      }
    } else if (isShort(node) && chance.oneIn(6)) {
      flowMap(line, node, path);
    } else {
      lines.push(`${line}${trailing()}`);
      map(node, path, column + indent);
    }
  };

  /** Writes a short value in brackets, at the end of what stands in the line so far. */
  const inFlow = (text: string, item: string, path: Path): string => {
    const written = scalar(item, true);
    const column = text.length + 1;
    values.set(path.join('/'), { line: lines.length + 1, column, endColumn: column + written.length });
    return text + written;
  };

  const flow = (line: string, node: readonly Tree[], path: Path) => {
    let text = `${line} [`;
    for (const [index, item] of node.entries()) {
      if (index > 0) text += ', ';
      text = inFlow(text, String(item), [...path, index]);
    }
    lines.push(`${text}]${trailing()}`);
  };

  const flowMap = (line: string, node: { readonly [key: string]: Tree }, path: Path) => {
    let text = `${line} { `;
    for (const [index, [key, item]] of Object.entries(node).entries()) {
      if (index > 0) text += ', ';
      const column = text.length + 1;
      keys.set([...path, key].join('/'), { line: lines.length + 1, column, endColumn: column + key.length });
      text = inFlow(`${text}${key}: `, String(item), [...path, key]);
    }
    lines.push(`${text} }${trailing()}`);
  };

  const block = (node: readonly Tree[], path: Path, column: number) => {
    for (const [index, item] of node.entries()) {
      decorate(column);
      const dash = `${' '.repeat(column)}-`;
      if (typeof item === 'string' || isList(item)) value(dash, item, [...path, index], column);
      else if (isShort(item) && chance.oneIn(6)) flowMap(dash, item, [...path, index]);
      else map(item, [...path, index], column + 2, `${dash} `);
    }
  };

  const map = (node: { readonly [key: string]: Tree }, path: Path, column: number, first?: string) => {
    let start = first;
    for (const [key, child] of Object.entries(node)) {
      if (start === undefined) decorate(column);
      const line = `${start ?? ' '.repeat(column)}${key}:`;
      start = undefined;
      const at = { line: lines.length + 1, column: column + 1, endColumn: column + 1 + key.length };
      keys.set([...path, key].join('/'), at);
      value(line, child, [...path, key], column);
    }
  };

  map(tree, [], 0);
  const text = `${lines.join('\n')}\n`;
  return {
    text: windows ? text.replaceAll('\n', '\r\n') : text,
    keyAt: (path) => keys.get(path.join('/')),
    valueAt: (path) => values.get(path.join('/')),
  };
}

function isList(node: Tree): node is readonly Tree[] {
  return Array.isArray(node);
}

/** A map that fits between brackets: single words and lines only. */
function isShort(node: { readonly [key: string]: Tree }): boolean {
  const items = Object.values(node);
  return items.length > 0 && items.every((item) => typeof item === 'string' && !item.includes('\n'));
}

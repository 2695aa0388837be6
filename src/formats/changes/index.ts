import type { ChangesFormat } from './changes.ts';
import { changesJson } from './json.ts';
import { changesMarkdown } from './markdown.ts';
import { changesText } from './text.ts';

/** Every format in which differences can be printed. */
export const CHANGES_FORMATS = {
  text: changesText,
  markdown: changesMarkdown,
  json: changesJson,
} as const satisfies Readonly<Record<string, ChangesFormat>>;

export type ChangesFormatName = keyof typeof CHANGES_FORMATS;

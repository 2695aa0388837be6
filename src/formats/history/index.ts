import type { HistoryFormat } from './history.ts';
import { historyJson } from './json.ts';
import { historyMarkdown } from './markdown.ts';
import { historyText } from './text.ts';

/** Every format in which the past of plans can be printed. */
export const HISTORY_FORMATS = {
  text: historyText,
  markdown: historyMarkdown,
  json: historyJson,
} as const satisfies Readonly<Record<string, HistoryFormat>>;

export type HistoryFormatName = keyof typeof HISTORY_FORMATS;

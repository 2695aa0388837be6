import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** Every way to print findings, by its name on the command line. */
export const FORMATS = { pretty, json, github, sarif, junit, markdown } as const satisfies Record<
  string,
  Format
>;

export type FormatName = keyof typeof FORMATS;

/** The formats in which findings can stand under the people who answer for them. */
export const GROUPED_FORMATS: readonly FormatName[] = ['pretty', 'markdown'];

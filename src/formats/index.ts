import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';

/** Every way to print findings, by its name on the command line. */
export const FORMATS = { pretty, json, github } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

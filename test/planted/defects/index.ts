import { CLOCKS } from './clocks.ts';
import { DEADLINES } from './deadlines.ts';
import { LEADS } from './leads.ts';
import type { Planters } from './planting.ts';
import { PROGRESS } from './progress.ts';
import { STRUCTURE } from './structure.ts';
import { TEXT } from './text.ts';
import { WAIVERS } from './waivers.ts';
import { WORDS } from './words.ts';

/** One mistake for each rule that a plan can break by itself. */
export const PLANTERS: Planters = {
  ...LEADS,
  ...DEADLINES,
  ...PROGRESS,
  ...STRUCTURE,
  ...WORDS,
  ...CLOCKS,
  ...WAIVERS,
  ...TEXT,
};

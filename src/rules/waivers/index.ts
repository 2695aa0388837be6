import type { WaiverRule } from '../rule.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverUnused } from './waiver-unused.ts';

/** Findings that were accepted for a time. These rules run once the others have spoken. */
export const WAIVERS: readonly WaiverRule[] = [waiverUnused, waiverExpired];

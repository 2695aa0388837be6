/** A language of a plan, as the file names it: English, Welsh. */
export type Language = 'en' | 'cy';

/** The Welsh of the texts beside it, by the same keys. */
export type Welsh = ReadonlyMap<string, string>;

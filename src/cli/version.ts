import manifest from '../../package.json' with { type: 'json' };

/** The version of civicplan, as reports print it. */
export const VERSION: string = manifest.version;

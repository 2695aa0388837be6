import type { ConfigFile } from './generated/config-file.ts';

/** What a council says once for all its web pages. */
export interface PageSettings {
  readonly theme: Theme;
  /** Where the plans are on GitHub. Without an address it is known in a run on GitHub only. */
  readonly repository: { readonly address?: string; readonly branch: string };
  readonly site: Site;
}

/** How web pages look. */
export interface Theme {
  /** The name at the top, in the place of the council of the plan. */
  readonly council?: string;
  /** `#` and six digits; readable on white, and white on it. */
  readonly accent: string;
  /** Names of typefaces as CSS takes them, the best first. */
  readonly typeface: string;
}

/** What web pages say of themselves. */
export interface Site {
  /** The web address of the site, with a slash at its end. */
  readonly address?: string;
  readonly contact?: string;
  /** The day of the accessibility statement, in words. */
  readonly prepared?: string;
  readonly licence?: 'ogl-3';
}

export const USUAL_PAGES: PageSettings = {
  theme: { accent: '#1d4f76', typeface: 'Arial, Helvetica, sans-serif' },
  repository: { branch: 'main' },
  site: {},
};

/** What the configuration says of web pages; the usual look where it says nothing. */
export function pageSettings({ theme, repository, site = {} }: ConfigFile): PageSettings {
  const { address, ...said } = site;
  return {
    theme: { ...USUAL_PAGES.theme, ...theme },
    repository: { ...USUAL_PAGES.repository, ...repository },
    site: { ...said, ...(address !== undefined && { address: address.replace(/\/*$/, '/') }) },
  };
}

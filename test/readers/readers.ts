import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Programs by other people with which the tests look at finished reports, each with the packages of Debian and
 * Ubuntu that it is in, and how to see that it is there.
 */
const READERS = {
  chromium: { packages: ['chromium'], isThere: () => existsSync(chromiumPath()) },
  poppler: { packages: ['poppler-utils'], isThere: () => isOnPath('pdftotext') && isOnPath('pdfinfo') },
  qpdf: { packages: ['qpdf'], isThere: () => isOnPath('qpdf') },
  libreoffice: {
    packages: ['libreoffice-writer', 'libreoffice-calc'],
    isThere: () => isOnPath('soffice'),
  },
  java: { packages: ['default-jre-headless'], isThere: () => isOnPath('java') },
  'reader of XML for veraPDF': {
    packages: ['libjaxb-java'],
    isThere: () => JAXB.every((jar) => existsSync(jar)),
  },
  terminal: { packages: ['bsdutils'], isThere: () => isOnPath('script') },
} as const;

export type Reader = keyof typeof READERS;

/** Where Debian and Ubuntu put the reader of XML that veraPDF's engine asks for. */
export const JAXB = ['jaxb-api.jar', 'jaxb-runtime.jar'].map((jar) => join('/usr/share/java', jar));

/** The browser, from the packages of the system or where CHROMIUM_PATH says. */
export function chromiumPath(): string {
  const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
  return process.env.CHROMIUM_PATH ?? usual.find(existsSync) ?? '/usr/bin/chromium';
}

/** The packages of the readers that are not there; of all of them, or of those that are named. */
export function missingPackages(readers = Object.keys(READERS) as readonly Reader[]): readonly string[] {
  return readers.filter((reader) => !READERS[reader].isThere()).flatMap((reader) => READERS[reader].packages);
}

/**
 * How to name and leave out tests that need readers: `it.skipIf(left)(named('says the same'), …)`. In CI a reader
 * that is missing is a failure, so nothing is left out there; elsewhere the name says what to install.
 */
export function needs(...readers: readonly Reader[]): {
  readonly left: boolean;
  readonly named: (name: string) => string;
} {
  const missing = missingPackages(readers);
  const left = missing.length > 0 && process.env.CI !== 'true';
  return { left, named: (name) => (left ? `${name} (skipped: install ${missing.join(' ')})` : name) };
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

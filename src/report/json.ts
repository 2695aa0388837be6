import type { Report } from './report.ts';

/**
 * The view model of what is reported, with figures that are those of its plans: what every other output is
 * made of, for other programs to read. Two spaces deep, with a line end at the end.
 */
export function renderJson({ view }: Report): string {
  return `${JSON.stringify(view, null, 2)}\n`;
}

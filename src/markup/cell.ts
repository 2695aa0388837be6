import { visible } from '../words/printable.ts';

/**
 * The most characters that a cell of a workbook can hold
 * (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3).
 */
const LONGEST = 32_767;

/**
 * A text as the value of a text cell in an Office Open XML workbook: what cannot be seen is shown by its code,
 * `_x0041_` is kept from being read as the letter that it stands for there (ECMA-376, 22.4.2.4, ST_Xstring), and
 * what is too long for a cell ends with `cut`.
 */
export function cellText(text: string, cut: string): string {
  const shown = visible(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (shown.length <= LONGEST) return shown;
  // Neither half a character nor half an escape is left at the end.
  return `${shown.slice(0, LONGEST - cut.length).replace(/(?:[\ud800-\udbff]|_x?[0-9A-Fa-f]{0,4})$/, '')}${cut}`;
}

/**
 * How much a colour (`#` and six digits) stands out from white: 1 for white itself, 21 for black. As WCAG 2.2
 * works it out: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

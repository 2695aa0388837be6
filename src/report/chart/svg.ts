/** Text on one line as the content of an SVG element or attribute. What XML cannot hold becomes U+FFFD. */
export function xml(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A length or a place, to a tenth: finer is invisible, and would differ in the last digit. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** An element with attributes, each value a number or a text of ours. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? at(value) : xml(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

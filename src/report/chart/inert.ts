/**
 * A name that Mermaid takes as it stands: no sign that ends it, opens a comment, a directive or mark-up,
 * and, by the joiner in front, no word that begins a command.
 */
export function inert(text: string): string {
  const plain = text
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/:/g, '\u2236')
    .replace(/;/g, ',')
    .replace(/[#%{}<>`"\\&|[\]$@]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return `\u2060${plain}`;
}

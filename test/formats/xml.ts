/**
 * A strict reader of XML 1.0 for tests: every rule of being well-formed that a document of elements, attributes
 * and text can break (https://www.w3.org/TR/xml/). What our outputs have no use for is refused too: comments,
 * sections of CDATA, a DOCTYPE, single quotes.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const NAME = '[A-Za-z_][\\w.:-]*';
const TAG = new RegExp(`^<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The root element of a document.
 *
 * @throws Error where the document is not well-formed
 */
export function readXml(document: string): XmlElement {
  const illegal = ILLEGAL.exec(document);
  if (illegal) throw new Error(`A character that XML may not hold at ${illegal.index}`);
  if (!document.startsWith(DECLARATION)) throw new Error('No declaration');
  const { element, rest } = readElement(document.slice(DECLARATION.length));
  if (rest.trim() !== '') throw new Error(`Something after the root: ${rest}`);
  return element;
}

function readElement(given: string): { element: XmlElement; rest: string } {
  const [tag, name = '', inTag = '', closed] = TAG.exec(given) ?? [];
  if (tag === undefined) throw new Error(`No element: ${given.slice(0, 80)}`);
  let rest = given.slice(tag.length);
  const children: XmlElement[] = [];
  let text = '';
  const end = `</${name}>`;
  while (closed !== '/' && !rest.startsWith(end)) {
    if (rest.startsWith('<')) {
      const child = readElement(rest);
      children.push(child.element);
      rest = child.rest;
    } else {
      const [piece = ''] = /^[^<]*/.exec(rest) ?? [];
      if (piece === '') throw new Error(`${name} has no end`);
      text += unescaped(piece);
      rest = rest.slice(piece.length);
    }
  }
  const element = { name, attributes: attributesIn(inTag), children, text };
  return { element, rest: closed === '/' ? rest : rest.slice(end.length) };
}

function attributesIn(inTag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of inTag.matchAll(/\s([\w.:-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} stands twice`);
    // A reader makes a space of every line end and tab that is not escaped.
    attributes[name] = unescaped(value.replace(/[\t\n\r]/g, ' '));
  }
  return attributes;
}

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&([^;]*;)?/g, (reference, name: string | undefined) => {
    const sign = ENTITIES[name?.slice(0, -1) ?? ''];
    const number = /^&#(\d+);$/.exec(reference)?.[1];
    if (sign === undefined && number === undefined) throw new Error(`${reference} is no reference`);
    return sign ?? String.fromCodePoint(Number(number));
  });
}

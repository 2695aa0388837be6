import { REPORT_WORDS } from '../../words/report.ts';
import { SIZE, TEXT, WIDTH } from './layout.ts';
import { element, xml } from './svg.ts';

/** What every picture has. */
export interface Frame {
  /** Goes in front of the ids inside it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** A family of type as CSS names it. */
  readonly font: string;
  readonly height: number;
}

/** An SVG document, with a title and a description that its root points to. */
export function picture({ id, title, description, font, height }: Frame, parts: readonly string[]): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-description`,
    'font-family': font,
    'font-size': SIZE,
    fill: TEXT,
  };
  const said = [
    element('title', { id: `${id}-title` }, xml(title)),
    element('desc', { id: `${id}-description` }, xml(description)),
  ];
  return element('svg', root, [...said, ...parts].join('\n'));
}

/** The title of one of several pictures says which it is. */
export function numbered(title: string, index: number, pictures: number): string {
  return pictures > 1 ? REPORT_WORDS.timeline.numbered(title, index + 1, pictures) : title;
}

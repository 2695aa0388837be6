/** Measures of the page, in twentieths of a point. */
export const PAGE = {
  // A4. The library turns the page itself.
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
  textWidth: 16_838 - 2 * 1134,
  cell: { top: 60, bottom: 60, left: 90, right: 90 },
} as const;

const TYPE = 'Arial';
const DARK = '1D3B53';

const heading = (size: number, before: number) => ({
  run: { font: TYPE, size, bold: true, color: DARK },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

const named = (
  id: string,
  name: string,
  size: number,
  more: object = {},
  spacing: object = { after: 60 },
) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { font: TYPE, size, ...more },
  paragraph: { spacing },
});

/** What the parts of a Word file look like. Sizes are in half points. */
export const LOOK = {
  line: 'A5ACB3',
  head: DARK,
  below: 'F1F4F6',
  // 5.9 to 1 and 7.9 to 1 on white: WCAG asks for 4.5.
  urgent: 'B0212A',
  link: '1D4F91',
  names: {
    text: 'Normal',
    title: 'Title',
    subtitle: 'Subtitle',
    notice: 'Notice',
    label: 'Label',
    head: 'TableHead',
    footer: 'PageFoot',
  },
  styles: (language: string) => ({
    default: {
      document: {
        run: { font: TYPE, size: 20, language: { value: language } },
        paragraph: { spacing: { after: 60 } },
      },
      title: {
        run: { font: TYPE, size: 44, bold: true, color: DARK },
        paragraph: { spacing: { after: 80 } },
      },
      heading1: heading(32, 320),
      heading2: heading(26, 260),
      heading3: heading(23, 200),
      heading4: heading(21, 160),
      heading5: heading(20, 140),
      heading6: heading(20, 140),
    },
    paragraphStyles: [
      named('Subtitle', 'Subtitle', 28, { color: DARK }, { after: 120 }),
      named('Notice', 'Notice', 20, { bold: true, color: 'B0212A' }, { after: 120 }),
      named('Label', 'Label', 20, { bold: true }, { before: 80, after: 40 }),
      named('TableHead', 'Table Head', 20, { bold: true, color: 'FFFFFF' }, { after: 0 }),
      named('PageFoot', 'Page Foot', 16, { color: '505A5F' }, { after: 0 }),
    ],
  }),
} as const;

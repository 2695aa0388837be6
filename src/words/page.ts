import { count } from './text.ts';

/** What web pages say besides the report: how to find one's way, what can be taken along, what they may be used for. */
export const PAGE_WORDS = {
  skip: 'Skip to main content',
  contents: 'Contents',
  top: 'Back to top',
  navigation: 'Pages of this site',
  trail: 'Where you are',
  feed: 'Changes',
  accessibility: 'Accessibility statement',
  downloads: 'Download this plan',
  licence:
    'Published under the Open Government Licence v3.0, which lets everybody use it again and asks to name the source.',
  licenceName: 'Open Government Licence v3.0',
  licenceAddress: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  late: 'Late',
  find: 'Find actions',
  words: 'Words',
  lead: 'Lead',
  status: 'Status',
  state: 'When it is due',
  before: 'Due on or before',
  all: 'All',
  states: { late: 'Late', soon: 'Due soon', undated: 'No date given' },
  clear: 'Show all actions',
  /** Filled in by the script of the page: `#` stands for a number. */
  shown: '# of # actions shown',
  first: '# of # actions found, the first # shown',
  more: 'Show all actions found',
  sorted: { ascending: 'sorted by # from first to last', descending: 'sorted by # from last to first' },
  actionsOf: (section: string) => `Actions: ${section}`,
  line: (line: number) => `Line ${line} of the plan file`,
  change: 'Suggest a change',
  formats: {
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Spreadsheet',
    csv: 'Data for spreadsheets (CSV)',
    ics: 'Dates for calendars',
    md: 'Text (Markdown)',
    json: 'Data for programs (JSON)',
  },
  size: (bytes: number) =>
    bytes < 1000
      ? count(bytes, 'byte')
      : bytes < 999_500
        ? `${Math.round(bytes / 1000)} kB`
        : `${(bytes / 1_000_000).toFixed(1)} MB`,
} as const;

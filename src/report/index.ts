import type { Output, ReportFormat } from './output.ts';

/** Every format in which plans can be reported. What a format needs is loaded when it is first rendered. */
export const OUTPUTS: Readonly<Record<ReportFormat, Output>> = {
  md: {
    format: 'md',
    extension: 'md',
    render: async (report, templates) => (await import('./markdown.ts')).renderMarkdown(report, templates),
  },
  html: {
    format: 'html',
    extension: 'html',
    render: async (...input) => (await import('./html.ts')).renderHtml(...input),
  },
  json: {
    format: 'json',
    extension: 'json',
    render: async (report) => (await import('./json.ts')).renderJson(report),
  },
  pdf: {
    format: 'pdf',
    extension: 'pdf',
    render: async (report, templates, around) =>
      (await import('./pdf.ts')).renderPdf(report, templates, around?.print),
  },
  csv: {
    format: 'csv',
    extension: 'csv',
    render: async (report) => (await import('./csv.ts')).renderCsv(report),
  },
  xlsx: {
    format: 'xlsx',
    extension: 'xlsx',
    render: async (report) => (await import('./xlsx.ts')).renderXlsx(report),
  },
  docx: {
    format: 'docx',
    extension: 'docx',
    render: async (report) => (await import('./docx.ts')).renderDocx(report),
  },
  ics: {
    format: 'ics',
    extension: 'ics',
    render: async (report) => (await import('./ics.ts')).renderIcs(report),
  },
};

import type { Output, ReportFormat } from './output.ts';

/** Every format in which a plan can be reported. What a format needs is loaded when it is first rendered. */
export const OUTPUTS: Readonly<Record<ReportFormat, Output>> = {
  md: {
    format: 'md',
    extension: 'md',
    render: async (...input) => (await import('./markdown.ts')).renderMarkdown(...input),
  },
  json: {
    format: 'json',
    extension: 'json',
    render: async (view, plan) => (await import('./json.ts')).renderJson(view, plan),
  },
  pdf: {
    format: 'pdf',
    extension: 'pdf',
    render: async (...input) => (await import('./pdf.ts')).renderPdf(...input),
  },
};

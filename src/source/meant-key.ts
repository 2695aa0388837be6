import { nearest, slips } from '../words/nearest.ts';

/**
 * What the columns of action plans are headed in councils' documents, by the key that says the same here. A key may
 * be called like one that means something else at another place: what can stand there decides.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  leads: [
    ...['owner', 'owners', 'action owner', 'lead officer', 'lead officers', 'officer', 'lead member', 'sro'],
    ...['responsible', 'responsible officer', 'responsible person', 'responsibility', 'accountable'],
    ...['accountable officer', 'accountability', 'assigned to', 'assignee', 'by whom', 'who', 'sponsor'],
    ...['portfolio holder', 'cabinet member', 'delivery lead', 'strategic lead', 'lead and support'],
  ],
  due: [
    ...['deadline', 'deadlines', 'date', 'due date', 'due by', 'target date', 'end date', 'completion date'],
    ...['timescale', 'timescales', 'timeframe', 'time frame', 'timeline', 'timing', 'by when', 'when'],
  ],
  title: ['name', 'action', 'task', 'activity', 'heading', 'what', 'what we will do', 'deliverable'],
  text: ['title', 'recommendation', 'wording', 'finding', 'name', 'description'],
  details: ['description', 'detail', 'how', 'summary', 'scope'],
  id: ['number', 'no', 'action number', 'action id', 'ref', 'reference'],
  ref: ['id', 'number', 'no', 'reference', 'recommendation number'],
  status: ['state', 'stage', 'action status', 'current status'],
  rag: ['rag status', 'rag rating', 'rating', 'colour'],
  updates: [
    ...[
      'progress',
      'progress update',
      'progress updates',
      'comment',
      'comments',
      'commentary',
      'note',
      'notes',
    ],
    ...['latest position', 'position', 'narrative', 'progress to date', 'status update'],
  ],
  measures: [
    ...['kpi', 'kpis', 'targets', 'outcome', 'outcomes', 'indicator', 'indicators', 'success criteria'],
    ...['success measure', 'success measures', 'measure of success', 'measures of success', 'impact'],
  ],
  milestones: ['steps', 'tasks', 'sub actions', 'subactions', 'parts', 'activities'],
  completed: ['completion', 'date completed', 'actual date', 'done'],
  'depends-on': ['dependencies', 'dependency'],
  'date-changes': ['revised date', 'revised dates', 'extension', 'extensions', 'new date'],
  baseline: ['original date', 'original due date', 'original deadline', 'first date'],
  theme: ['category', 'area', 'topic', 'workstream', 'priority'],
  response: ['decision', 'accepted', 'council response'],
  'external-support': ['support', 'support needed', 'support required'],
  actions: ['tasks', 'activities', 'our actions'],
  recommendations: ['findings'],
  people: ['leads', 'officers', 'owners', 'contacts', 'team'],
  terms: ['abbreviations', 'acronyms', 'glossary', 'definitions'],
  post: ['title', 'role', 'job', 'job title', 'position'],
  kind: ['type'],
  agreed: ['approved', 'adopted', 'approval', 'signed off'],
  introduction: ['intro', 'description', 'background', 'summary', 'foreword'],
};

/**
 * The key that most likely is meant by one that cannot stand there, among those that can; nothing where none is near.
 * One slip of the pen comes first: `action` is rather `actions` than a `title`.
 */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const near = nearest(key, known);
  if (near !== undefined && slips(key.toLowerCase(), near) === 1) return near;
  const heading = key
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return known.find((name) => OTHER_NAMES[name]?.includes(heading)) ?? near;
}

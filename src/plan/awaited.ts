/** Whose approval is waited for: what makes "pending" and "subject to" speak of the action itself. */
const DECISION =
  '(?:approval|agreement|sign-?off|confirmation|decision|adoption|publication|ratification|completion|endorsement|outcome)';

/** Words that say that something has not happened yet, in any note. */
const AWAITED: readonly string[] = [
  String.raw`(?<!long[- ])\bawait(?:s|ed|ing)?\b`,
  String.raw`\bpending (?:the |final |formal |full |cabinet |council |committee |member ){0,3}${DECISION}\b`,
  String.raw`\b(?:is|are|still|remains) pending\b`,
  String.raw`\bto be confirmed\b`,
  String.raw`\bTB[CA]\b`,
  String.raw`\bnot yet\b`,
  String.raw`\bstill to (?:be|come|do)\b`,
  String.raw`\b(?:is|are|still|remains?) outstanding\b`,
  String.raw`\b(?:evidence|proof) (?:to follow|to be (?:added|provided|supplied))\b`,
  String.raw`\bsubject to (?:the |final |formal |full |cabinet |council |committee |member ){0,3}${DECISION}\b`,
];

/** In the place of evidence any promise is too little; in an update one may speak of what comes after. */
const PROMISED: readonly string[] = [
  String.raw`\bwill be\b`,
  String.raw`\bwill follow\b`,
  String.raw`\bto follow\b`,
  String.raw`\bto be (?:agreed|approved|signed off|published|completed|finalised|adopted|added|attached|provided|supplied)\b`,
  // "Two councillors outstanding"; an outstanding report is another thing.
  String.raw`(?<=\w )outstanding\.?$`,
  String.raw`\b(?:is|are) (?:expected|due)\b`,
  String.raw`\bexpected (?:in|by|on)\b`,
];

/** "No longer awaited", "nothing is awaited any more". */
const DENIED = /\b(?:no longer|no more|nothing|none|never|neither|nobody)(?: \w+){0,2} $/i;

const IN_UPDATE = new RegExp(AWAITED.join('|'), 'gi');
const IN_EVIDENCE = new RegExp([...AWAITED, ...PROMISED].join('|'), 'gi');

/** What people write where a cell must not be empty. */
const NOTHING = /^(?:none|nil|n\/?a|not applicable|todo|[x?.\-–—_ ]*)$/i;

/** True for what stands in the place of evidence and names none: "None", "N/A", "-". */
export function provesNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

const ADDRESS = /^\S+:\/\/\S+$/;

/**
 * The words of a note that say that something has not happened yet: "awaiting", "to be confirmed". Nothing for
 * a note that says no such thing, denies it, or is an address.
 */
export function awaitedIn(note: string, kind: 'evidence' | 'update'): string | undefined {
  if (ADDRESS.test(note.trim())) return undefined;
  const text = note.replace(/\s+/g, ' ');
  for (const { 0: words, index } of text.matchAll(kind === 'evidence' ? IN_EVIDENCE : IN_UPDATE)) {
    if (!DENIED.test(text.slice(Math.max(0, index - 60), index))) return words.trim();
  }
  return undefined;
}

/** A verb that begins an action and says nothing of its end, with what to write instead. */
interface VagueVerbs {
  /** As the words of a regular expression. */
  readonly verbs: string;
  /** What would say more, after "Say". */
  readonly instead: string;
}

/** Words with which a verb is a verb: "support staff" may be people. */
const OBJECT =
  '(?= (?:the|a|an|our|its|their|all|those|people|members|councillors|officers|managers|employees|partners|residents|tenants|communities|businesses|schools|families|and)\\b)';

const VAGUE: readonly VagueVerbs[] = [
  {
    verbs:
      'consider(?:ing)?|explor(?:e|ing)|investigat(?:e|ing)|look(?:ing)? (?:at|into)|think(?:ing)? about|examin(?:e|ing)',
    instead: 'what is decided at the end and who decides it, such as `Decide whether to …`',
  },
  {
    verbs:
      'continu(?:e|ing)(?! professional| health)|go(?:ing)? on \\w+ing|keep(?:ing)? (?:on )?(?!bring|even|morn|spr)\\w+ing|carry(?:ing)? on',
    instead: 'what will be different from today, and how anybody can tell',
  },
  {
    verbs: '(?:work|liais|engag)(?:e|ing)?(?: closely| together| jointly| in partnership)* with',
    instead: 'what is there at the end of the work together, such as `Agree … with …`',
  },
  {
    verbs: `embed(?:ding)?|promot(?:e|ing)|encourag(?:e|ing)|strengthen(?:ing)?|improv(?:e|ing)|enhanc(?:e|ing)|rais(?:e|ing) awareness|support(?:ing)?${OBJECT}`,
    instead: 'what is done for it, or how anybody can tell that it has worked',
  },
];

const BEFORE =
  '(?:(?:the |our )?(?:council|cabinet|partnership|officers|members|we|to|will|should|is|are|also|actively|further|fully|and|proactively|jointly) )*';

const PATTERNS = VAGUE.map(({ verbs, instead }) => ({
  pattern: new RegExp(`^${BEFORE}((?:${verbs}))(?![\\p{L}-])`, 'iu'),
  instead,
}));

/** The vague verb that a title begins with, as written, and what to say instead; nothing where it begins with none. */
export function vagueVerb(title: string): { readonly verb: string; readonly instead: string } | undefined {
  const plain = title.replace(/\s+/g, ' ').trim();
  for (const { pattern, instead } of PATTERNS) {
    const verb = pattern.exec(plain)?.[1];
    if (verb !== undefined) return { verb, instead };
  }
  return undefined;
}

const QUANTITY =
  /\d|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds?|thousands?|half|twice|double|(?:every|each) (?:day|week|month|quarter|year|term|meeting)|weekly|monthly|quarterly|yearly|annual(?:ly)?|per cent|zero)(?!\p{L})/iu;

/** True when a text names a figure, a date or how often. */
export function namesQuantity(text: string): boolean {
  return QUANTITY.test(text);
}

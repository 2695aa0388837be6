/**
 * Abbreviations that need no explanation. The style guide of GOV.UK lets stand what is well known, and names UK,
 * DVLA, US, EU, VAT and MP; the others are read in any newspaper, on any form, or on any list of staff. What only
 * councils know (LGA, S151, SEND) is not among them.
 */
const WELL_KNOWN: ReadonlySet<string> = new Set([
  // Named by the style guide.
  ...['UK', 'DVLA', 'US', 'EU', 'VAT', 'MP'],
  // As well known as the DVLA.
  ...['HMRC'],
  // Firms and charities whose letters are their name.
  ...['LLP', 'PLC', 'UNISON', 'GMB'],
  ...['KPMG', 'PwC', 'EY', 'BDO', 'RSM', 'BT', 'IBM', 'YMCA', 'RSPCA', 'NSPCC', 'RNLI'],
  // Countries and what everybody belongs to.
  ...['GB', 'USA', 'UN', 'NATO', 'BBC'],
  // Health.
  ...['NHS', 'GP', 'A&E', 'COVID', 'AIDS', 'HIV', 'DNA'],
  // Work and offices.
  ...[
    'IT',
    'ICT',
    'HR',
    'PR',
    'CEO',
    'CV',
    'ID',
    'PIN',
    'PAYE',
    'FAQ',
    'Q&A',
    'OK',
    'DIY',
    'VIP',
    'SOS',
    'MOT',
  ],
  // Machines.
  ...['PDF', 'TV', 'CCTV', 'PC', 'AI', 'USB', 'CD', 'DVD', 'SMS', 'WiFi', 'GPS', 'LED'],
  // Letters after a name.
  ...['BA', 'BSc', 'MA', 'MSc', 'MBA', 'PhD', 'MBE', 'OBE', 'CBE', 'JP', 'KC', 'QC', 'DL'],
  // What a table says where it says nothing.
  ...['TBC', 'TBA', 'NB', 'AOB'],
  // Names of standards and of a law that every form cites.
  ...['ISO', 'BS', 'GDPR'],
  // Units.
  ...['KW', 'kW', 'MW', 'GW', 'kWh', 'KWh', 'MWh', 'GWh', 'TWh', 'MB', 'TB'],
  // The time of day.
  ...['AM', 'PM', 'GMT', 'BST'],
]);

/** Ordinary words that people write in capitals to stress them. */
const STRESSED: ReadonlySet<string> = new Set(
  'A ALL AND ANY ARE AS AT BE BOTH BY DO DONE DRAFT EACH FINAL FOR FROM IF IN IS IT MAY MUST NEW NO NONE NOT NOTE NOW OF ON ONE ONLY OR OUR PLAN SHALL SO THAT THE THIS TO TWO UP WAS WE WHO WILL WITH YES'.split(
    ' ',
  ),
);

/** An initial or two after a form of address are a name. */
const ADDRESS = /^(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady)\.?$/;

/** The abbreviations of a text that need an explanation, each once, without the s of their plural. */
export function abbreviationsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  // Two capitals anywhere: most texts have none, and are not looked at further.
  if (!/\p{Lu}&?\p{Ll}?&?\p{Lu}/u.test(text)) return found;
  const words = text.split(/\s+/);
  for (const [index, word] of words.entries()) {
    if (
      isAddress(word) ||
      isReference(word) ||
      ADDRESS.test(words[index - 1] ?? '') ||
      isShouted(words, index)
    )
      continue;
    for (const piece of word.split(/[^\p{L}\p{N}&]+/u)) {
      const abbreviation = singular(piece);
      if (isAbbreviation(abbreviation) && !WELL_KNOWN.has(abbreviation)) found.add(abbreviation);
    }
  }
  return found;
}

/** "ADs" is more than one AD. */
export function singular(abbreviation: string): string {
  return /^[\p{Lu}&]{2,}s$/u.test(abbreviation) ? abbreviation.slice(0, -1) : abbreviation;
}

/** `LO-017`, `AUD.3`, `24/01234/FUL`: the number of something, with the letters of its series. */
const isReference = (word: string): boolean =>
  /^\P{L}*(?:\p{Lu}{1,8}[-./]\d|\d+\/\d+\/\p{Lu}{1,8}\P{L}*$)/u.test(word);

const isAddress = (word: string): boolean => /@|\/\/|^www\.|[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(word);

const LONGEST = 8;

/** Mostly capitals: CMT, DfE, LATCo, H&S. Not a number with a letter (S151, M365), and not a numeral (II). */
function isAbbreviation(piece: string): boolean {
  if (piece.length < 2 || piece.length > LONGEST || !/^\p{Lu}[\p{L}&]*[\p{L}]$/u.test(piece)) return false;
  if (/^[IVX]+$/.test(piece) || STRESSED.has(piece)) return false;
  const capitals = piece.replace(/\P{Lu}/gu, '').length;
  const small = piece.replace(/\P{Ll}/gu, '').length;
  return capitals >= 2 && small < capitals;
}

/** In the middle of three words or more that are all in capitals: a heading, or a raised voice. */
function isShouted(words: readonly string[], index: number): boolean {
  const isLoud = (at: number) => /^\p{Lu}{2,}$/u.test(words[at] ?? '');
  if (!isLoud(index)) return false;
  let from = index;
  let to = index;
  while (index - from < 2 && isLoud(from - 1)) from -= 1;
  while (to - index < 2 && isLoud(to + 1)) to += 1;
  return to - from >= 2;
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'and',
  'the',
  'for',
  'in',
  'to',
  'on',
  'a',
  'with',
  'at',
]);

/** A name is a few words long; what is longer is looked at to here. */
const MOST_WORDS = 16;

/**
 * What a name may be shortened to: the first letters of its words, with the small words or without. Three letters
 * or more may leave out how the name begins or ends: "Head of the Multi-Agency Safeguarding Hub" has MASH.
 */
export function initialsOf(name: string): ReadonlySet<string> {
  const initials = new Set<string>();
  for (const part of name.split(/[,;:/()]|\s[-–]\s/)) {
    const words = part.split(/[^\p{L}\p{N}]+/u, MOST_WORDS).filter((word) => word !== '');
    for (const row of [words, words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))]) {
      const letters = row.map((word) => word.charAt(0).toUpperCase()).join('');
      initials.add(letters);
      for (let length = 3; length < letters.length; length += 1) {
        initials.add(letters.slice(0, length));
        initials.add(letters.slice(-length));
      }
    }
  }
  return initials;
}

const NO_LETTERS = /[^\p{L}&]+/u;

const BRACKETS = /\(([^()]{2,120})\)/g;

/** "AUD, the internal audit of contracts", at the beginning of a line: a key to the letters. */
const KEY_LINE =
  /^\s*(?:[-*•]\s+)?(\p{Lu}[\p{L}&]+)(?:,|:| is| are| means| stands for| [-–]) (?:the |an? )/gmu;

/**
 * What a text explains: "Corporate Management Team (CMT)", "CMT (Corporate Management Team)", or a line that
 * begins "CMT, the Corporate Management Team".
 */
export function explainedIn(text: string): readonly string[] {
  return [...inBrackets(text), ...inKeyLines(text)];
}

function inKeyLines(text: string): readonly string[] {
  return [...text.matchAll(KEY_LINE)].map(([, word = '']) => singular(word)).filter(isAbbreviation);
}

function inBrackets(text: string): readonly string[] {
  if (!text.includes('(')) return [];
  return [...text.matchAll(BRACKETS)].flatMap(({ 1: inner = '', index }) => {
    const before = text.slice(Math.max(0, index - 160), index).trimEnd();
    // "FOI requests (freedom of information)": a word or two may stand between.
    const words = before.split(NO_LETTERS).slice(-3).map(singular);
    const pieces = inner.split(NO_LETTERS).map(singular);
    return [
      ...pieces.filter((piece) => standsFor(piece, before) && endsWith(piece, before)),
      ...words.filter((word) => standsFor(word, inner)),
    ];
  });
}

/** True when the letters come in this order in the words, the first of them at the beginning of a word. */
function standsFor(abbreviation: string, words: string): boolean {
  if (!isAbbreviation(abbreviation)) return false;
  const [first = '', ...others] = abbreviation.replace(/&/g, '');
  const inOrder = others.map((letter) => `[^${letter}]*${letter}`).join('');
  return new RegExp(`(?<![\\p{L}\\p{N}])${first}${inOrder}`, 'iu').test(words);
}

/** What a firm is, and what the letters of its name leave out. */
const KIND_OF_FIRM = /(?:\s+(?:services|group|ltd|limited|plc|llp|cic)\.?)+$/i;

/** The words that are shortened stand right before the bracket, so the last letter is one of the last word. */
function endsWith(abbreviation: string, words: string): boolean {
  const last = /\S+$/.exec(words.replace(KIND_OF_FIRM, ''))?.[0] ?? '';
  return last.toLowerCase().includes(abbreviation.slice(-1).toLowerCase());
}

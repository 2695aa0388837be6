import { dirname, resolve } from 'node:path';
import { type CouncilWords, USUAL_WORDS } from '../plan/council-words.ts';
import type { Severity, Span } from '../plan/finding.ts';
import type { NamesShown } from '../plan/people.ts';
import { atKey, type Path } from '../plan/place.ts';
import { type RagRule, USUAL_RAG_RULE } from '../plan/rag.ts';
import { configMistakes } from './config-mistakes.ts';
import { type PageSettings, pageSettings, USUAL_PAGES } from './config-pages.ts';
import { ragRuleOf } from './config-rag.ts';
import { councilWords } from './config-words.ts';
import { displayName } from './find.ts';
import type { ConfigFile } from './generated/config-file.ts';
import validConfig from './generated/config-file-validator.js';
import { type Parsed, parse } from './parse.ts';
import { START_OF_FILE, spansIn } from './positions.ts';
import { isThere, readText } from './read.ts';
import { configSchema } from './schemas.ts';
import { validate } from './validate.ts';

export const CONFIG_NAME = 'civicplan.config.yaml';

/** Days before its date that an action counts as due soon, unless the configuration says otherwise. */
const DUE_SOON_DAYS = 30;

export type SeveritySetting = Severity | 'off';

/** How a page of a PDF stands. */
export type Paper = 'landscape' | 'portrait';

/** The settings of a repository of plans. */
export interface Config {
  /** By the name of the rule, for every plan. */
  readonly severities: ReadonlyMap<string, SeveritySetting>;
  /** For some plans only; a later entry wins over an earlier one. */
  readonly plans: readonly {
    readonly only: readonly string[];
    readonly severities: ReadonlyMap<string, SeveritySetting>;
  }[];
  readonly dueSoonDays: number;
  readonly ragRule: RagRule;
  readonly words: CouncilWords;
  readonly names: NamesShown;
  /** The council's own templates: the folder as the file names it, and the folder that the name counts from. */
  readonly templates?: { readonly name: string; readonly root: string };
  readonly pages: PageSettings;
  /** To whom papers for a meeting go, and from whom, unless the command says otherwise. */
  readonly meeting: { readonly to?: string; readonly from: readonly string[] };
  readonly issues: IssueSettings;
  readonly paper: Paper;
}

/** The settings for issues. */
export interface IssueSettings {
  /** Labels for new issues, besides those the tool gives. */
  readonly labels: readonly string[];
  readonly planLabels: boolean;
  readonly leadLabels: boolean;
  /** Whether leads are assigned whose accounts the plan names. */
  readonly assign: boolean;
  /** Issues already when an action is due soon. */
  readonly reminders: boolean;
  /** One more issue that shows how things stand. */
  readonly dashboard: boolean;
}

const USUAL_ISSUES: IssueSettings = {
  labels: [],
  planLabels: true,
  leadLabels: true,
  assign: true,
  reminders: false,
  dashboard: false,
};

export const NO_CONFIG: Config = {
  severities: new Map(),
  plans: [],
  dueSoonDays: DUE_SOON_DAYS,
  ragRule: USUAL_RAG_RULE,
  words: USUAL_WORDS,
  names: 'posts',
  pages: USUAL_PAGES,
  meeting: { from: [] },
  issues: USUAL_ISSUES,
  paper: 'landscape',
};

/** A mistake in the configuration, at its line. */
export interface ConfigProblem extends Span {
  readonly file: string;
  readonly message: string;
  readonly help: string;
}

/** The settings, and where they were made. */
export interface OpenConfig {
  readonly config: Config;
  /** The file and line in which a key of the configuration has its value; nothing where the file does not say it. */
  readonly originOf: (path: Path) => string | undefined;
}

export type ConfigResult =
  | OpenConfig
  | { readonly problems: readonly ConfigProblem[]; readonly text: string };

/**
 * Reads the configuration: the file named, else `civicplan.config.yaml` in the working folder, else
 * nothing is configured. Names of rules must be among `rules`. Mistakes are returned, at their lines;
 * nothing is thrown for what is on the disk.
 */
export function loadConfig(named: string | undefined, cwd: string, rules: readonly string[]): ConfigResult {
  const path = resolve(cwd, named ?? CONFIG_NAME);
  const file = displayName(path, cwd);
  // A link to nothing is there, and wrong.
  const there = isThere(path);
  if (!there && named === undefined) return { config: NO_CONFIG, originOf: () => undefined };
  if (!there) return { problems: [{ file, ...START_OF_FILE, ...NOT_THERE }], text: '' };

  const read = readText(path, dirname(path));
  if (!('text' in read)) {
    const { shown, message, help } = read;
    const span = shown ? spansIn(shown.text)(shown.range) : START_OF_FILE;
    return { problems: [{ file, ...span, message, help }], text: shown?.text ?? '' };
  }
  const parsed = parse(read.text);
  const problems = [...problemsIn(parsed, rules)].map((problem) => ({ file, ...problem }));
  if (problems.length > 0) return { problems, text: read.text };
  const originOf = (place: Path) =>
    isSaid(parsed.value, place) ? `${file}:${parsed.locate(atKey(place)).line}` : undefined;
  return { config: build((parsed.value ?? {}) as ConfigFile, dirname(path)), originOf };
}

/** True where a value stands at a path; a key with nothing behind it says nothing. */
function isSaid(root: unknown, path: Path): boolean {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return true;
}

const NOT_THERE = {
  message: 'There is no such configuration file.',
  help: 'Check the path given with `--config`.',
};

function* problemsIn(parsed: Parsed, rules: readonly string[]): Iterable<Omit<ConfigProblem, 'file'>> {
  // A file without a word in it configures nothing.
  const told = parsed.problems.filter(({ rule }) => rule !== 'empty-file');
  for (const { range, message, help } of told) yield { ...parsed.span(range), message, help };
  if (told.length > 0 || parsed.value === undefined) return;

  let sound = true;
  for (const { place, message, help } of validate(parsed, validConfig, configSchema())) {
    sound = false;
    yield { ...parsed.locate(place), message, help };
  }
  if (!sound) return;
  for (const { place, message, help } of configMistakes(parsed.value as ConfigFile, rules)) {
    yield { ...parsed.locate(place), message, help };
  }
}

function build(file: ConfigFile, root: string): Config {
  return {
    severities: new Map(Object.entries(file.severities ?? {})),
    plans: (file.plans ?? []).map(({ only, severities }) => ({
      only,
      severities: new Map(Object.entries(severities)),
    })),
    dueSoonDays: file['due-soon-days'] ?? DUE_SOON_DAYS,
    ragRule: ragRuleOf(file.rag),
    words: councilWords(file),
    names: file.names ?? NO_CONFIG.names,
    ...(file.templates && { templates: { name: file.templates, root } }),
    pages: pageSettings(file),
    meeting: {
      ...(file.meeting?.to !== undefined && { to: file.meeting.to }),
      from: file.meeting?.from ?? [],
    },
    paper: file.pdf?.paper ?? NO_CONFIG.paper,
    issues: issueSettings(file.sync),
  };
}

function issueSettings(sync: ConfigFile['sync']): IssueSettings {
  return {
    labels: sync?.labels ?? USUAL_ISSUES.labels,
    planLabels: sync?.['plan-labels'] ?? USUAL_ISSUES.planLabels,
    leadLabels: sync?.['lead-labels'] ?? USUAL_ISSUES.leadLabels,
    assign: sync?.assign ?? USUAL_ISSUES.assign,
    reminders: sync?.reminders ?? USUAL_ISSUES.reminders,
    dashboard: sync?.dashboard ?? USUAL_ISSUES.dashboard,
  };
}

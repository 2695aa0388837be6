import { github as githubPieces } from '../../src/formats/github.ts';
import { json as jsonPieces } from '../../src/formats/json.ts';
import { jsonText } from '../../src/formats/json-text.ts';
import { junit as junitPieces } from '../../src/formats/junit.ts';
import { markdown as markdownPieces, markdownPage as pagePieces } from '../../src/formats/markdown.ts';
import { pretty as prettyPieces } from '../../src/formats/pretty.ts';
import { sarifLog as lazyLog, sarif as sarifPieces } from '../../src/formats/sarif.ts';

/** The formats as a reader has them in the end: in one piece. */
export const whole =
  <Given extends unknown[]>(pieces: (...given: Given) => Iterable<string>) =>
  (...given: Given): string =>
    [...pieces(...given)].join('');

export const github = whole(githubPieces);
export const json = whole(jsonPieces);
export const junit = whole(junitPieces);
export const markdown = whole(markdownPieces);
export const markdownPage = whole(pagePieces);
export const pretty = whole(prettyPieces);
export const sarif = whole(sarifPieces);

type Run = ReturnType<typeof lazyLog>['runs'][number];
type ResultsOf<Lazy> = Lazy extends Iterable<infer Result> ? readonly Result[] : never;

/** A log as it is read back. */
export interface Log {
  readonly runs: readonly (Omit<Run, 'results'> & { readonly results: ResultsOf<Run['results']> })[];
}

export const sarifLog = (...given: Parameters<typeof lazyLog>): Log =>
  JSON.parse(whole(jsonText)(lazyLog(...given)));

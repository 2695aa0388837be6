import { fingerprint, withLf } from '../source/fingerprint.ts';

/**
 * The hidden first line by which an issue is known again, and by which we know what we last wrote:
 *
 *   <!-- plan-sync v1 key=<plan>/<action> ep=<last day> st=<open|closed|held> t=<hash> b=<hash> -->
 *   our text
 *   <!-- /plan-sync -->
 *   anything below belongs to people
 *
 * Nothing else is remembered anywhere: not the title (people change it), not a label (people remove
 * it), not who opened it (tokens change). DO NOT CHANGE this form: issues that are out there carry it.
 */
export interface Marker {
  /** `<plan>/<action>`. */
  readonly key: string;
  /** The last day it was due, ISO: the episode. A new date is a new episode. */
  readonly episode: string;
  /** The state we last set; `held` once a person has decided otherwise, for this episode. */
  readonly state: 'open' | 'closed' | 'held';
  /** Fingerprints of the title and the text we last wrote. */
  readonly title: string;
  readonly text: string;
}

/** A body taken apart. `rest` is everything after line 1, byte for byte. */
export interface MarkedBody {
  readonly marker: Marker;
  /** What stands in our region now, with LF; absent when a person took the end line away. */
  readonly text?: string;
  /** What people wrote below our region, byte for byte; with the end line gone it cannot be told. */
  readonly tail: string;
  readonly rest: string;
}

export const END = '<!-- /plan-sync -->';

const KEY = /^[a-z0-9][a-z0-9-]*\/[A-Za-z0-9][A-Za-z0-9._-]*$/;
const MARKER =
  /^<!-- plan-sync v1 key=([^ >]+) ep=(\d{4}-\d{2}-\d{2}) st=(open|closed|held) t=([0-9a-f]{12}) b=([0-9a-f]{12}) -->[ \t]*$/;
/** The same line after somebody's hand, or from a later version: we can tell whose it is and no more. */
const DAMAGED = /^<!--\s*plan-sync\b[^\n]*?\bkey=([^\s>]+)/;

/** Whether a plan that is valid can have an action of this key. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

/** The marker line. The key must be one that a valid plan can have. */
export function writeMarker(marker: Marker): string {
  if (!isKey(marker.key)) throw new Error(`"${marker.key}" cannot be the key of an action.`);
  const { key, episode, state, title, text } = marker;
  return `<!-- plan-sync v1 key=${key} ep=${episode} st=${state} t=${title} b=${text} -->`;
}

/** A whole body: marker, our text, end line, and the people's part as it was. */
export function writeBody(marker: Marker, text: string, tail = ''): string {
  return writeRegion(writeMarker(marker), text, tail);
}

/** A first line of ours, our text and its end, and what people wrote below. */
export function writeRegion(line: string, text: string, tail: string): string {
  return `${line}\n${text}\n${END}${tail}`;
}

/** The body with a new marker and everything else byte for byte as it was. */
export function replaceMarker(body: MarkedBody, marker: Marker): string {
  return `${writeMarker(marker)}${body.rest}`;
}

/**
 * Takes a body apart. Only line 1 can hold a marker, so text that quotes one further down is text.
 * Nothing when there is none; `damaged` when line 1 is plainly ours and cannot be read.
 */
export function readBody(body: string): MarkedBody | { readonly damaged: string } | undefined {
  const line = firstLine(body);
  const marker = readMarker(line);
  if (marker !== undefined) return { marker, ...regionBelow(body.slice(line.length)) };
  const key = DAMAGED.exec(line)?.[1];
  return key === undefined ? undefined : { damaged: key };
}

/** The same for a first line of another form; nothing when the body does not begin with one. */
export function readRegion(
  body: string,
  form: RegExp,
): { readonly match: RegExpExecArray; readonly text?: string; readonly tail: string } | undefined {
  const line = firstLine(body);
  const match = form.exec(line);
  return match === null ? undefined : { match, ...regionBelow(body.slice(line.length)) };
}

function firstLine(body: string): string {
  return body.slice(0, /\r?\n|$/.exec(body)?.index);
}

function regionBelow(rest: string): Omit<MarkedBody, 'marker'> {
  // The end line stands at the start of a line, also where our text is empty.
  const end = new RegExp(`\\r?\\n${END}`).exec(rest);
  if (end === null) return { tail: '', rest };
  const text = withLf(rest.slice(0, end.index)).slice(1);
  return { text, tail: rest.slice(end.index + end[0].length), rest };
}

/** The key in a marker that does not stand on line 1, where it tells only what the issue once was. */
export function keyBelow(body: string): string | undefined {
  const line = body.split(/\r?\n/).find((candidate) => MARKER.test(candidate));
  return line === undefined ? undefined : readMarker(line)?.key;
}

/** True while the region still holds what we last wrote. */
export function ownsText(body: MarkedBody): boolean {
  return body.text !== undefined && fingerprint(body.text) === body.marker.text;
}

/** True while the title is the one we last wrote. */
export function ownsTitle(body: MarkedBody, title: string): boolean {
  return fingerprint(title) === body.marker.title;
}

function readMarker(line: string): Marker | undefined {
  const found = MARKER.exec(line);
  if (!found) return undefined;
  const [, key = '', episode = '', state = '', title = '', text = ''] = found;
  return isKey(key) ? { key, episode, state: state as Marker['state'], title, text } : undefined;
}

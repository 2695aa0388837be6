import { icalLine, icalText } from '../markup/ical.ts';
import { addDays, type PlainDate } from '../plan/date.ts';
import { type CalendarEntry, calendarOf } from './calendar.ts';
import type { Report } from './report.ts';

/**
 * The days of a report as a calendar (RFC 5545). Each is an event of a whole day that keeps nobody from being
 * free: what Outlook and Google show, where they pass over or hide a to-do. There are no alarms, and nobody is
 * invited.
 */
export function renderIcs({ view, document }: Report): string {
  const entries = calendarOf(view);
  const lines = [
    icalLine('BEGIN', 'VCALENDAR'),
    icalLine('VERSION', '2.0'),
    icalLine('PRODID', `-//civicplan//civicplan ${view.tool.version}//EN`),
    icalLine('CALSCALE', 'GREGORIAN'),
    // The name in RFC 7986, and the one that Outlook, Google and Apple have long read.
    icalLine('NAME', icalText(document.title)),
    icalLine('X-WR-CALNAME', icalText(document.title)),
    icalLine('X-WR-CALDESC', icalText([document.notice, document.asOf.text].filter(isSaid).join('\n'))),
    ...(entries.length > 0 ? entries.flatMap((entry) => eventLines(entry, view.asOf)) : NOTHING),
    icalLine('END', 'VCALENDAR'),
  ];
  return lines.join('');
}

/** `DTSTAMP` is the day of the report, and no clock: the same plan gives the same calendar. */
function eventLines(entry: CalendarEntry, asOf: PlainDate): readonly string[] {
  return [
    icalLine('BEGIN', 'VEVENT'),
    icalLine('UID', icalText(entry.uid)),
    icalLine('DTSTAMP', `${digits(asOf)}T000000Z`),
    icalLine('DTSTART;VALUE=DATE', digits(entry.day)),
    icalLine('DTEND;VALUE=DATE', digits(addDays(entry.day, 1))),
    icalLine('SUMMARY', icalText(entry.summary)),
    icalLine('DESCRIPTION', icalText(entry.description)),
    icalLine('CATEGORIES', icalText(entry.category)),
    icalLine('CLASS', entry.internal ? 'CONFIDENTIAL' : 'PUBLIC'),
    icalLine('TRANSP', 'TRANSPARENT'),
    icalLine('END', 'VEVENT'),
  ];
}

/** A calendar must have something in it (RFC 5545, 3.6), and a plan may have no day to keep. */
const NOTHING: readonly string[] = [
  icalLine('BEGIN', 'VTIMEZONE'),
  icalLine('TZID', 'UTC'),
  icalLine('BEGIN', 'STANDARD'),
  icalLine('DTSTART', '19700101T000000'),
  icalLine('TZOFFSETFROM', '+0000'),
  icalLine('TZOFFSETTO', '+0000'),
  icalLine('END', 'STANDARD'),
  icalLine('END', 'VTIMEZONE'),
];

const digits = (day: PlainDate) => day.replaceAll('-', '');
const isSaid = (text: string | null) => text !== null;

import { describe, expect, it } from 'vitest';
import { allActions } from '../../src/report/document/names.ts';
import { OUTPUTS } from '../../src/report/index.ts';
import type { PlanView, SetDayView, View } from '../../src/view/view.ts';
import { action, day, milestone, plan, recommendation, toKeep, viewOf } from './fixtures/build.ts';
import { exampleshire } from './fixtures/exampleshire.ts';
import { HOSTILE, hostile, narrative, numberless } from './fixtures/others.ts';
import { property, readIcs, textOf } from './fixtures/read-ics.ts';
import { reportOn } from './fixtures/report.ts';
import { secret } from './fixtures/secret.ts';
import { templates } from './fixtures/templates.ts';

const plans = [exampleshire, narrative, numberless, hostile];
const render = async (of: PlanView, view: View = viewOf(plans)) =>
  String(await OUTPUTS.ics.render(reportOn(view, of), templates));
const eventsOf = async (of: PlanView, view: View = viewOf(plans)) =>
  readIcs(await render(of, view)).parts.filter(({ name }) => name === 'VEVENT');

describe('the calendar', () => {
  it('has every day that is late or still to come, by day, in plain words', async () => {
    const calendar = await render(exampleshire);
    // Line ends are looked at by the reader: this file is kept as git keeps text.
    await expect(calendar.replaceAll('\r\n', '\n')).toMatchFileSnapshot(
      './golden/exampleshire-2022.ics.golden',
    );
  });

  it('has what is still to be done by a set day, and who asks for it', async () => {
    const asked = (key: string, standing: SetDayView['standing']): SetDayView => ({
      key,
      what: 'The action plan',
      verb: 'published',
      about: false,
      standing,
      source: 'LGA guidance',
    });
    const clocks = plan('p', 'P', {
      setDays: [
        asked('review/1', { kind: 'open', lastDay: day('2022-07-20'), days: 19 }),
        asked('review/2', { kind: 'missed', lastDay: day('2022-06-30') }),
        asked('review/3', { kind: 'done' }),
        asked('review/4', { kind: 'unknown' }),
      ],
    });
    const told = (await eventsOf(clocks, viewOf([clocks]))).map((event) =>
      ['UID', 'DTSTART', 'SUMMARY', 'DESCRIPTION'].map((name) => textOf(property(event, name))),
    );
    const description = 'Asked for by: LGA guidance\nPlan: P, Exampleshire Council';
    expect(told).toEqual([
      ['p/set-day/review/2@civicplan', '20220630', 'Late: The action plan is published', description],
      ['p/set-day/review/1@civicplan', '20220720', 'Due: The action plan is published', description],
    ]);
  });

  it.each(plans.map((each) => [each.id, each] as const))('of %s keeps to RFC 5545', async (_, each) => {
    const calendar = readIcs(await render(each));
    expect(calendar.name).toBe('VCALENDAR');
    expect(property(calendar, 'VERSION')).toBe('2.0');
    expect(property(calendar, 'PRODID')).not.toBe('');
    expect(calendar.parts.length).toBeGreaterThan(0);
    const days = allActions(each).flatMap((one) => [one.days, ...one.milestones.map((part) => part.days)]);
    const events = calendar.parts.filter(({ name }) => name === 'VEVENT');
    const asked = each.setDays.filter(({ standing: { kind } }) => kind === 'open' || kind === 'missed');
    expect(events).toHaveLength(days.flat().length + asked.length);
    expect(new Set(events.map((event) => property(event, 'UID'))).size).toBe(events.length);
    for (const event of events) {
      expect(property(event, 'DTSTAMP')).toBe('20220701T000000Z');
      expect(property(event, 'DTSTART')).toMatch(/^\d{8}$/);
      expect(property(event, 'DTEND') > property(event, 'DTSTART')).toBe(true);
      expect(property(event, 'TRANSP')).toBe('TRANSPARENT');
      expect(event.parts).toEqual([]);
    }
  });

  it('takes hostile text for text', async () => {
    const [event] = await eventsOf(hostile);
    if (!event) throw new Error('There is no event.');
    expect(textOf(property(event, 'SUMMARY'))).toContain(HOSTILE.mermaid);
    expect(textOf(property(event, 'DESCRIPTION'))).toContain(HOSTILE.markdown);
    expect(textOf(property(event, 'UID'))).toBe('plan/1"><script>@civicplan');
  });

  it('cannot be given an event, an alarm or a guest by the text of a plan', async () => {
    const forged = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTENDEE:mailto:a@b.c';
    const forging = plan('p', forged, {
      recommendations: [
        recommendation('1', forged, { actions: [action(forged, forged, { days: toKeep('2022-08-01') })] }),
      ],
    });
    const calendar = readIcs(await render(forging, viewOf([forging])));
    expect(calendar.parts).toHaveLength(1);
    expect(calendar.parts[0]?.parts).toEqual([]);
    expect(calendar.parts[0]?.properties.map(({ name }) => name)).not.toContain('ATTENDEE');
  });

  it('gives an entry the same name for as long as the plan does, and no two the same', async () => {
    const twice = plan('p', 'P', {
      recommendations: [
        recommendation('1', 'Text.', {
          actions: [
            action('1', 'One', {
              key: 'p/1',
              days: [...toKeep('2022-08-01'), { kind: 'review', day: day('2022-09-01'), late: false }],
              milestones: [
                milestone('A', { days: toKeep('2022-07-02') }),
                milestone('B', { id: '1b', days: toKeep('2022-07-03') }),
              ],
            }),
            action('1', 'Again', { key: 'p/1', days: toKeep('2022-08-02') }),
          ],
        }),
      ],
    });
    const events = await eventsOf(twice, viewOf([twice]));
    expect(events.map((event) => [property(event, 'UID'), property(event, 'SUMMARY')])).toEqual([
      ['p/1/milestone-1@civicplan', 'Due: A'],
      ['p/1/milestone-1b@civicplan', 'Due: 1b. B'],
      ['p/1@civicplan', 'Due: 1. One'],
      ['p/1/2@civicplan', 'Due: 1. Again'],
      ['p/1/review@civicplan', 'Review: 1. One'],
    ]);
  });

  it('shows no number that is ours', async () => {
    const events = await eventsOf(numberless);
    expect(events.map((event) => property(event, 'SUMMARY'))).toEqual(['Late: Agree a communications plan']);
  });

  it('says that it is internal, and is refused to the public', async () => {
    const days = toKeep('2022-08-01');
    const [one] = secret.recommendations;
    if (!one) throw new Error('The fixture is empty.');
    const dated = { ...one, actions: one.actions.map((each) => ({ ...each, days })) };
    const events = await eventsOf(
      { ...secret, recommendations: [dated] },
      viewOf([secret], { internal: true }),
    );
    expect(events.map((event) => property(event, 'CLASS'))).toEqual(['PUBLIC', 'CONFIDENTIAL']);
    for (const event of events) expect(property(event, 'DESCRIPTION')).toMatch(/^Internal: this report/);
    await expect(render(secret, viewOf([secret]))).rejects.toThrow(/internal action/);
  });
});

import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/plan/clocks/asked.ts';
import { DUTIES } from '../../../src/plan/clocks/duties.ts';
import { isSoon, standingOf } from '../../../src/plan/clocks/standing.ts';
import { addDays } from '../../../src/plan/date.ts';
import type * as File from '../../../src/source/generated/plan-file.ts';
import { showDate } from '../../../src/words/months.ts';
import { day, planWith } from '../plans.ts';

const TODAY = day('2024-07-01');

function asked(review: File.Review, fields: Partial<File.PlanFile> = {}, asOf = TODAY) {
  const plan = planWith([], { agreed: { body: 'Cabinet' }, reviews: [review], ...fields });
  return askedOf(plan, asOf).flat();
}

const days = (review: File.Review) => asked(review).map(({ what, lastDay }) => `${what}: ${lastDay}`);

describe('what is asked for after a review', () => {
  it('by the LGA counts in calendar months from the last day on site', () => {
    // local.gov.uk, "Corporate peer challenge reports": three, five, about ten and twelve months; five years.
    expect(days({ kind: 'corporate-peer-challenge', 'on-site': '12 to 15 March 2024' })).toEqual([
      'The report: 2024-06-15',
      'The action plan: 2024-08-15',
      'The progress review: 2025-01-15',
      'The report of the progress review: 2025-03-15',
      'The next corporate peer challenge: 2029-03-15',
    ]);
  });

  it('of children’s services counts in working days from receipt', () => {
    // SI 2007/462, regulations 2 and 3: 30 and 70 working days of receiving the report.
    expect(days({ kind: 'ofsted-ilacs', received: '3 June 2024' })).toEqual([
      'The report: 2024-07-15',
      'The written statement of action: 2024-09-10',
    ]);
    expect(days({ kind: 'ofsted-priority-action', received: '2 December 2024' })).toEqual([
      'The draft of the action plan: 2025-01-02',
    ]);
  });

  it('by the external auditor counts the day on which it was sent', () => {
    // Local Audit and Accountability Act 2014, schedule 7, paragraph 5: one month beginning with that day.
    expect(days({ kind: 'statutory-recommendation', received: '5 March 2024' })).toEqual([
      'The meeting that considers the recommendation: 2024-04-04',
    ]);
  });

  it('in Wales counts back from the election', () => {
    // Local Government and Elections (Wales) Act 2021, section 93: before the day four months before it.
    expect(days({ kind: 'panel-performance-assessment', 'next-election': '6 May 2027' })).toEqual([
      'The response to the panel: 2027-01-05',
    ]);
  });

  it('by scrutiny counts the day of receipt', () => {
    // Local Government Act 2000, section 9FE: two months beginning with it.
    expect(days({ kind: 'scrutiny', received: '8 April 2024' })).toEqual([
      'The response to the committee: 2024-06-07',
    ]);
  });

  it('is nothing by law where the plan sets its own days', () => {
    for (const kind of [
      'best-value',
      'care-quality',
      'housing-regulator',
      'climate',
      'external-audit',
    ] as const)
      expect(days({ kind, received: '8 April 2024', 'on-site': '8 April 2024' })).toEqual([]);
  });

  it.each(DUTIES.map((duty) => [duty.kind, duty.what, duty] as const))(
    'holds from its day on for %s: %s',
    (_kind, what, { kind, from, since }) => {
      const on = (date: string) =>
        asked({ kind: kind as File.Review['kind'], [from]: showDate(date) }).map((one) =>
          one.what.toLowerCase(),
        );
      expect(on(since)).toContain(what.toLowerCase());
      expect(on(addDays(since, -1))).not.toContain(what.toLowerCase());
    },
  );
});

describe('how it stands', () => {
  const peer = (more: Partial<File.Review>, fields?: Partial<File.PlanFile>) => (asOf: string) =>
    asked({ kind: 'corporate-peer-challenge', 'on-site': '15 March 2024', ...more }, fields, day(asOf)).map(
      (one) => standingOf(one, day(asOf)).kind,
    );

  it('is open until its last day, and missed on the day after', () => {
    const standing = peer({});
    expect(standing('2024-06-15')[0]).toBe('open');
    expect(standing('2024-06-16')[0]).toBe('missed');
    expect(standing('2024-08-15')[1]).toBe('open');
    expect(standing('2024-08-16')[1]).toBe('missed');
  });

  it('is never missed where it is expected about a day, and left alone once the next is due', () => {
    const standing = peer({});
    expect(standing('2025-01-16')[2]).toBe('open');
    expect(standing('2025-03-15').slice(2, 4)).toEqual(['open', 'open']);
    expect(standing('2025-03-16').slice(2, 4)).toEqual(['done', 'missed']);
    expect(peer({ 'progress-review': 'March 2025' })('2025-04-01')[2]).toBe('done');
  });

  it('is done late only if it is after the last day, whatever day its words mean', () => {
    expect(peer({ 'report-published': '15 June 2024' })('2024-07-01')[0]).toBe('done');
    expect(peer({ 'report-published': '16 June 2024' })('2024-07-01')[0]).toBe('done-late');
    expect(peer({ 'report-published': 'June 2024' })('2024-07-01')[0]).toBe('done');
    expect(peer({ 'report-published': 'July 2024' })('2024-08-01')[0]).toBe('done-late');
  });

  it('is not done by what is still to come', () => {
    expect(peer({ 'report-published': '20 June 2024' })('2024-06-16')[0]).toBe('missed');
    expect(peer({ 'report-published': '20 June 2024' })('2024-06-20')[0]).toBe('done-late');
  });

  it('is done by words that cannot be read, which have a finding of their own', () => {
    expect(peer({ 'report-published': 'in good time' })('2025-01-01')[0]).toBe('done');
  });

  it('takes no agreement from before the report came, nor one that may be for another review', () => {
    const stands = (reviews: File.Review[], asOf = '2025-01-01') =>
      askedOf(planWith([], { agreed: { date: '16 July 2024' }, reviews }), day(asOf))
        .flat()
        .map((each) => standingOf(each, day(asOf)).kind);
    expect(stands([{ kind: 'scrutiny', received: '29 September 2024' }])).toEqual(['missed']);
    expect(stands([{ kind: 'scrutiny', received: '16 July 2024' }])).toEqual(['done']);
    const panel: File.Review = { kind: 'panel-performance-assessment', 'next-election': '6 May 2027' };
    expect(stands([panel])).toEqual(['done']);
    expect(stands([panel, { kind: 'other', body: 'Audit Wales' }])).toEqual(['open']);
  });

  it('asks no council of Wales what only the law of England does', () => {
    const review: File.Review = { kind: 'scrutiny', received: '8 April 2024' };
    expect(asked(review, { languages: ['en', 'cy'] })).toEqual([]);
    expect(asked(review, { languages: ['en'] })).toHaveLength(1);
  });

  it('takes the address of a report, an agreed plan and a later step for what must have come before', () => {
    const agreed = { agreed: { date: '1 July 2024' } };
    expect(peer({ report: 'https://example.gov.uk/report' })('2025-01-01').slice(0, 2)).toEqual([
      'done',
      'missed',
    ]);
    expect(peer({}, agreed)('2025-01-01').slice(0, 2)).toEqual(['done', 'done']);
    expect(peer({}, { agreed: { date: '1 September 2024' } })('2025-01-01').slice(0, 2)).toEqual([
      'done',
      'done-late',
    ]);
    expect(peer({ 'progress-report': '1 February 2025' })('2025-03-01').slice(2, 4)).toEqual([
      'done',
      'done',
    ]);
  });
});

describe('an obligation', () => {
  const obliged = (obligation: Partial<File.Obligation>, asOf: string) => {
    const plan = planWith([], { obligations: [{ what: 'Report', due: 'every 6 months', ...obligation }] });
    const [one] = askedOf(plan, day(asOf)).flat();
    return one && { ...one, standing: standingOf(one, day(asOf)) };
  };

  it('that repeats counts from its own day, else from the day of agreement, and from when it was last met', () => {
    expect(obliged({ from: '1 July 2024' }, '2024-07-01')?.lastDay).toBe('2024-12-31');
    expect(obliged({}, '2024-07-01')?.lastDay).toBe('2024-12-19');
    expect(obliged({ from: '1 July 2024', met: ['18 December 2024'] }, '2025-01-01')?.lastDay).toBe(
      '2025-06-30',
    );
    expect(obliged({ from: '1 July 2024', met: ['18 December 2024'] }, '2024-12-17')?.lastDay).toBe(
      '2024-12-31',
    );
  });

  it('is met once, or again and again', () => {
    expect(obliged({ due: '1 May 2025' }, '2025-05-02')?.standing.kind).toBe('missed');
    expect(obliged({ due: '1 May 2025', met: ['30 April 2025'] }, '2025-05-02')?.standing.kind).toBe('done');
    expect(obliged({ due: '1 May 2025', met: ['3 May 2025'] }, '2025-05-04')?.standing.kind).toBe(
      'done-late',
    );
    expect(obliged({ from: '1 July 2024' }, '2025-01-01')?.standing.kind).toBe('missed');
  });

  it('has no day where its words have none', () => {
    expect(obliged({ due: 'Ongoing' }, '2025-05-02')).toBeUndefined();
    expect(obliged({ due: 'soon' }, '2025-05-02')).toBeUndefined();
  });

  it('that repeats is near in the last quarter of its period at the earliest', () => {
    const monthly = obliged({ due: 'Monthly', from: '1 June 2024' }, '2024-06-01');
    expect(monthly?.lastDay).toBe('2024-06-30');
    if (monthly === undefined) return;
    expect(isSoon(monthly, 8, 30)).toBe(false);
    expect(isSoon(monthly, 7, 30)).toBe(true);
    expect(isSoon(monthly, 3, 2)).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { readDeadline, USUAL_MEANINGS } from '../../../src/plan/deadline/index.ts';
import { UNDERSTOOD } from './tables.ts';

test('the time zone of the machine does not matter', () => {
  const zone = process.env.TZ;
  // What is read with meanings is not remembered: each time zone reads for itself.
  const meanings = USUAL_MEANINGS;
  const read = (name: string) => {
    process.env.TZ = name;
    const hours = new Date(2022, 6, 1).getTimezoneOffset() / -60;
    return {
      hours,
      read: UNDERSTOOD.map(({ phrase, agreed }) => readDeadline(phrase, { agreed, meanings })),
    };
  };
  try {
    const [west, east] = [read('Pacific/Pago_Pago'), read('Pacific/Kiritimati')];
    expect([west.hours, east.hours]).toEqual([-11, 14]);
    expect(west.read).toEqual(UNDERSTOOD.map(({ deadline }) => deadline));
    expect(east.read).toEqual(west.read);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

import { expect, it } from 'vitest';
import { isInEngland } from '../../../src/plan/clocks/england.ts';
import type { Language } from '../../../src/plan/languages.ts';

const inEngland = (council: string, languages: readonly Language[] = ['en']) =>
  isInEngland({ council, languages });

it.each([
  'Portsmouth City Council',
  'Plymouth City Council',
  'Southampton City Council',
  'North Devon Council',
  'Isle of Wight Council',
  'East Riding of Yorkshire Council',
  'West Northamptonshire Council',
  'Herefordshire Council',
  'Borough Council of King’s Lynn and West Norfolk',
  'Exampleshire Council',
])('%s is in England', (council) => {
  expect(inEngland(council)).toBe(true);
});

it.each([
  'Powys County Council',
  'The Vale of Glamorgan Council',
  'City and County of Swansea',
  'Isle of Anglesey County Council',
  'Newport City Council',
  'Fife Council',
  'The City of Edinburgh Council',
  'Perth & Kinross Council',
  'South Lanarkshire Council',
  'Comhairle nan Eilean Siar',
  'Belfast City Council',
  'Ards and North Down Borough Council',
])('%s is not', (council) => {
  expect(inEngland(council)).toBe(false);
});

it('nor is one that publishes its plan in Welsh', () => {
  expect(inEngland('Exampleshire Council', ['en', 'cy'])).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviationsIn, explainedIn, initialsOf } from '../../src/words/abbreviations.ts';

describe('the abbreviations of a text', () => {
  it.each<[text: string, found: string[]]>([
    ['CMT and the ADs, led by a DfE-funded team (PSPS)', ['CMT', 'AD', 'DfE', 'PSPS']],
    ["LATCo's board, H&S and CfPS", ['LATCo', 'H&S', 'CfPS']],
    ['GM - Comms; GM/AD', ['GM', 'AD']],
    ['The UK, the NHS, HR & IT, MPs, A&E, Q&A and PhD students', []],
    ['KPMG and PwC audit for HMRC', []],
    ['Grant Thornton UK LLP, with UNISON and GMB', []],
    ['Applications 24/01234/FUL and (24/00017/OUT) were refused', []],
    ['Section S151, Part III, M365, PO1 2AL and ABC123', []],
    ['GOV.UK, www.ABC.org, https://example.org/XYZ and jane.DOE@example.org', []],
    ['DO NOT MOVE THE OFFICE', []],
    ['ask ALL staff, and NOT only some', []],
    ['Cllr AJ Smith, Mr. BC Brown and Dr DE Lee', []],
    ['McDonald has an iPad, GitHub and YouTube', []],
    ['Benches have numbers such as LO-017, as AUD.3 asks', []],
    ['42 MW of panels make 38 GWh a year, as ISO 50001 has it', []],
    ['', []],
  ])('%s', (text, found) => {
    expect([...abbreviationsIn(text)]).toEqual(found);
  });

  it('are found in any sentence of ordinary words', () => {
    const letters = fc
      .stringMatching(/^[B-HJ-NP-Z]{3,5}$/)
      .filter((word) => abbreviationsIn(word).size === 1);
    fc.assert(
      fc.property(letters, fc.constantFrom('the', 'Of', 'A', '“', '(', ''), (word, before) => {
        expect([...abbreviationsIn(`Tell ${before} ${word}, before they go.`)]).toEqual([word]);
      }),
    );
  });
});

describe('what is explained', () => {
  it.each<[text: string, explained: string[]]>([
    ['the Corporate Management Team (CMT) meets', ['CMT']],
    ['the Assistant Directors (“ADs”)', ['AD']],
    ['answers to FOI requests (freedom of information)', ['FOI']],
    ['EDI (equality, diversity and inclusion)', ['EDI']],
    ['Arms-length local authority trading company (the LATCo)', ['LATCo']],
    ['Saltmarsh & Holmsea Services Ltd (S&H)', ['S&H']],
    ['- AUD, the internal audit of contracts\n- SCR: the scrutiny of play areas', ['AUD', 'SCR']],
    ['CMT, who meet weekly, decide', []],
    ['the lead (CMT) and the others (ADs)', []],
    ['a team (see page 4)', []],
  ])('in %s', (text, explained) => {
    expect(explainedIn(text)).toEqual(explained);
  });

  it('is what the first letters of a name say', () => {
    const has = (name: string, initials: string) => initialsOf(name).has(initials);
    expect(has('Local Government Association', 'LGA')).toBe(true);
    expect(has('South & East Lincolnshire Councils Partnership', 'SELCP')).toBe(true);
    expect(has('Head of the Multi-Agency Safeguarding Hub', 'MASH')).toBe(true);
    expect(has('Department of Education', 'DOE')).toBe(true);
    expect(has('Assistant Director, Adults', 'AD')).toBe(true);
    expect(has('Director of Corporate Services', 'CS')).toBe(false);
    expect(has('Governance meeting of the month', 'GM')).toBe(false);
  });
});

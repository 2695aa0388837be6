import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/markup/cell.ts';

describe('cellText', () => {
  it.each([
    ['=1+1', '=1+1'],
    ['one\r\ntwo', 'one\ntwo'],
    ['_x0041_', '_x005F_x0041_'],
    ['__x000a__x00e9_', '__x005F_x000a__x005F_x00e9_'],
    ['file_xyz_2', 'file_xyz_2'],
    ['\u0000\ufffe', '\\u0000\\ufffe'],
  ])('writes %j as %j', (text, written) => {
    expect(cellText(text, '…')).toBe(written);
  });

  it('cuts what is longer than a cell may be, and says so', () => {
    expect(cellText('a'.repeat(32_767), '… cut')).toHaveLength(32_767);
    expect(cellText('a'.repeat(32_768), '… cut')).toBe(`${'a'.repeat(32_762)}… cut`);
    expect(cellText('😀'.repeat(20_000), '… cut')).toBe(`${'😀'.repeat(16_381)}… cut`);
    expect(cellText(`${'a'.repeat(32_757)}_x0041_ and more text`, '… cut')).toBe(
      `${'a'.repeat(32_757)}… cut`,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { markdownBlock, markdownCell } from '../../src/markup/block.ts';

describe('markdownBlock and markdownCell', () => {
  const blocks = [
    { kind: 'paragraph', text: '- not a list' },
    { kind: 'list', items: ['one', '| two', ' '] },
    { kind: 'paragraph', text: '' },
    { kind: 'paragraph', text: 'End' },
  ] as const;

  it('parts paragraphs by an empty line and marks items with a hyphen', () => {
    expect(markdownBlock(blocks)).toBe('\\- not a list\n\n- one\n- \\| two\n\nEnd');
  });

  it('puts everything on one line for a table cell', () => {
    expect(markdownCell(blocks)).toBe('\\- not a list<br>• one<br>• \\| two<br>End');
  });

  it('gives nothing for nothing', () => {
    expect([markdownBlock([]), markdownCell([{ kind: 'list', items: [] }])]).toEqual(['', '']);
  });

  it('lets addresses be followed, and points to places on the page', () => {
    const more = [
      { kind: 'link', text: 'https://a.b/' },
      { kind: 'link', text: 'Minute 3 | 4' },
      { kind: 'reference', text: '1. [x]', anchor: 'action-1' },
      { kind: 'reference', text: 'x', anchor: 'a) b' },
    ] as const;
    expect(markdownCell(more)).toBe(
      '<https://a.b/><br>Minute 3 \\| 4<br>[1\\. \\[x\\]](#action-1)<br>[x](#a.29.20b)',
    );
  });
});

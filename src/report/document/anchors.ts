import type { Section } from './document.ts';

/**
 * The sections with every anchor once. A plan may give an id twice: that is a finding and no reason to
 * withhold the report; links lead to the first.
 */
export function withAnchorsOnce(sections: readonly Section[]): readonly Section[] {
  const taken = new Set<string>();
  const first = (anchor: string | null) => {
    if (anchor === null || taken.has(anchor)) return null;
    taken.add(anchor);
    return anchor;
  };
  return sections.map((section) => ({
    ...section,
    anchor: first(section.anchor),
    points: section.points.map((point) => ({ ...point, anchor: first(point.anchor) })),
    rows: section.rows.map((row) => ({ ...row, anchor: first(row.anchor) })),
  }));
}

import { countActions } from '../../view/counts.ts';
import type { Counts, RecommendationView } from '../../view/view.ts';
import type { Listed } from './listed.ts';
import { slugs } from './slug.ts';

/** A lead or a theme: what a site has a page for, over all plans. */
export interface Subject {
  readonly name: string;
  readonly council: string | null;
  /** The name of its file, without the ending. */
  readonly slug: string;
  readonly listed: readonly Listed[];
  readonly counts: Counts;
}

/**
 * Everyone who leads an action or a part of one, by name. A post of one council is not the same as that of
 * another.
 */
export function leadsOf(all: readonly Listed[]): readonly Subject[] {
  return subjects(
    all.flatMap((listed) => {
      const { leads, milestones } = listed.action;
      const people = [leads, ...milestones.map((part) => part.leads)].flatMap((entry) => entry?.who ?? []);
      return people.map(({ full }) => ({ name: full, council: listed.plan.council, listed }));
    }),
  );
}

/** What the recommendations are about; one theme where plans use the same words. */
export function themesOf(all: readonly Listed[]): readonly Subject[] {
  return subjects(
    all.flatMap((listed) =>
      listed.home?.theme === undefined ? [] : [{ name: listed.home.theme, council: null, listed }],
    ),
  );
}

interface Naming {
  readonly name: string;
  readonly council: string | null;
  readonly listed: Listed;
}

function subjects(namings: readonly Naming[]): readonly Subject[] {
  const found = new Map<string, { name: string; council: string | null; listed: Set<Listed> }>();
  for (const { name, council, listed } of namings) {
    const key = [council, name].filter((part) => part !== null).join(' ');
    const subject = found.get(key) ?? { name, council, listed: new Set<Listed>() };
    subject.listed.add(listed);
    found.set(key, subject);
  }
  const keys = [...found.keys()].sort();
  const files = slugs(keys);
  const listedIn = keys.flatMap((key) => {
    const subject = found.get(key);
    return subject ? [{ ...subject, slug: files.get(key) ?? key, listed: [...subject.listed] }] : [];
  });
  return listedIn
    .map((subject) => ({ ...subject, counts: countsOf(subject.listed) }))
    .sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
}

function countsOf(listed: readonly Listed[]): Counts {
  const homes = new Set<RecommendationView>(listed.flatMap(({ home }) => home ?? []));
  return countActions(
    homes.size,
    listed.map(({ action }) => action),
  );
}

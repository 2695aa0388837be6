import type { ChangesFormat } from './changes.ts';

/** Version 1 of the differences as data, for other programs. A field may be added; none changes its meaning. */
export const changesJson: ChangesFormat = ({ from, to, plans }) => {
  const point = ({ name, commit }: typeof from) => ({ name, commit: commit ?? null });
  const report = {
    version: 1,
    from: point(from),
    to: point(to),
    plans: plans.map(({ plan, file, kind, changes, hidden }) => ({
      plan,
      file,
      kind,
      changes: changes.map(({ what, part, key, field, days, text }) => ({
        what,
        part,
        key,
        ...(field !== undefined && { field }),
        ...(days !== undefined && { days }),
        text,
      })),
      hidden,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

/** How a command ends. Part of the contract: workflows are built on these numbers. */
export const EXIT = {
  ok: 0,
  /** Findings that fail. */
  findings: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** A path or pattern led to no plan. */
  nothing: 3,
  /** Could not finish, or a guard stopped it before harm. */
  unfinished: 4,
  /** A bug in civicplan. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where several codes apply: the first of 70, 4, 2, 3, 1. */
export function gravest(...codes: readonly ExitCode[]): ExitCode {
  const order: readonly ExitCode[] = [
    EXIT.bug,
    EXIT.unfinished,
    EXIT.usage,
    EXIT.nothing,
    EXIT.findings,
    EXIT.ok,
  ];
  return order.find((code) => codes.includes(code)) ?? EXIT.ok;
}

/** The command was called wrongly: the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

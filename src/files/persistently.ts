/** Between one attempt and the next, in milliseconds: a second in all. */
const PAUSES = [10, 40, 150, 300, 500];

/** What Windows says while a reader or a virus scanner holds a file for a moment. */
const PASSING = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Does something to a file, and tries again for a second while another program holds it.
 *
 * @throws whatever the last attempt threw
 */
export function persistently<T>(act: () => T, pause: (milliseconds: number) => void = sleep): T {
  for (const milliseconds of PAUSES) {
    try {
      return act();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!PASSING.has(code)) throw error;
      pause(milliseconds);
    }
  }
  return act();
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

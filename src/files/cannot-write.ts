/** The disk, or a guard, did not let a file be written. What stood there before still does. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite';
  readonly path: string;
  /** The operating system's code, such as `ENOSPC`; absent when a guard refused. */
  readonly code: string | undefined;

  constructor(path: string, reason: string, code?: string) {
    super(`${path} cannot be written: ${reason}`);
    this.path = path;
    this.code = code;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full.',
  EDQUOT: 'there is no room left for this user.',
  EACCES: 'it may not be written by the person who runs the command.',
  EPERM: 'it may not be written by the person who runs the command, or another program holds it open.',
  EBUSY: 'another program holds it open.',
  EROFS: 'the disk can only be read.',
  ENOTDIR: 'a part of its path is a file and not a folder.',
  EEXIST: 'a part of its path is a file and not a folder.',
  EISDIR: 'there is a folder of this name.',
  ENAMETOOLONG: 'its name is too long.',
};

/**
 * Does something with a file, and says in words what the operating system refuses.
 *
 * @throws CannotWrite where the system gives a code; anything else goes on as it is
 */
export function inWords<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined || error instanceof CannotWrite) throw error;
    throw new CannotWrite(path, REASONS[code] ?? `the system says ${code}.`, code);
  }
}

import { spawn } from 'node:child_process';

/** Contents of a repository, as git is asked for them. */
export interface Blobs {
  /**
   * Reads contents, and hands each over before the next.
   *
   * @param blobs full ids, as git gave them
   * @throws Error when git ends before it has answered, or does not have one of them
   */
  read(blobs: readonly string[], use: (blob: string, content: Buffer) => void): Promise<void>;
  /** Has to be called when no more is asked for. */
  close(): Promise<void>;
}

/**
 * Opens one `git cat-file --batch` for all that is to be read, when the first content is asked for: the whole history
 * of many plans never lies in memory at once, and never takes a process for each.
 */
export function openBlobs(root: string): Blobs {
  let opened: ReturnType<typeof open> | undefined;
  return {
    async read(blobs, use) {
      if (blobs.length === 0) return;
      opened ??= open(root);
      const { git, answers } = opened;
      git.stdin.write(blobs.map((blob) => `${blob}\n`).join(''));
      for (const blob of blobs) use(blob, await answers.next(blob));
    },
    async close() {
      opened?.git.kill();
      await opened?.ended;
    },
  };
}

function open(root: string) {
  const git = spawn('git', ['cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve, reject) => {
    git.on('error', reject);
    git.on('close', () => resolve());
  });
  // Where git has ended, what is still written to it goes nowhere, and the answers tell what is missing.
  git.stdin.on('error', () => {});
  return { git, ended, answers: new Answers(git.stdout) };
}

/** The answers of `git cat-file --batch`: `<id> <type> <size>`, a line end, the bytes, a line end. */
class Answers {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(output: AsyncIterable<Buffer>) {
    this.#chunks = output[Symbol.asyncIterator]();
  }

  async next(blob: string): Promise<Buffer> {
    const head = (await this.#until(await this.#lineEnd())).toString('latin1').trimEnd();
    const [id, type, size] = head.split(' ');
    if (id !== blob || type !== 'blob') throw new Error(`git does not have ${blob}: it says "${head}".`);
    const content = await this.#until(Number(size));
    await this.#until(1);
    return content;
  }

  async #lineEnd(): Promise<number> {
    for (let from = 0; ; ) {
      const end = this.#rest.indexOf(10, from);
      if (end >= 0) return end + 1;
      from = this.#rest.length;
      await this.#more();
    }
  }

  async #until(length: number): Promise<Buffer> {
    const parts = [this.#rest];
    let have = this.#rest.length;
    while (have < length) {
      const { value, done } = await this.#chunks.next();
      if (done) throw new Error('git ended before it had answered.');
      parts.push(value);
      have += value.length;
    }
    const all = Buffer.concat(parts);
    this.#rest = all.subarray(length);
    return all.subarray(0, length);
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#chunks.next();
    if (done) throw new Error('git ended before it had answered.');
    this.#rest = Buffer.concat([this.#rest, value]);
  }
}

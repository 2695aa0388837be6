import { spawn } from 'node:child_process';

/**
 * Reads contents from a repository through one `git cat-file --batch`, one after the other, and hands each
 * over before the next: the whole history of many plans never lies in memory at once.
 *
 * @param blobs full ids, as git gave them
 * @throws Error when git ends before it has answered, or does not have one of them
 */
export async function readBlobs(
  root: string,
  blobs: readonly string[],
  use: (blob: string, content: Buffer) => void,
): Promise<void> {
  if (blobs.length === 0) return;
  const git = spawn('git', ['cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve, reject) => {
    git.on('error', reject);
    git.on('close', () => resolve());
  });
  // Where git has ended, what is still written to it goes nowhere, and the answers tell what is missing.
  git.stdin.on('error', () => {});
  git.stdin.end(blobs.map((blob) => `${blob}\n`).join(''));
  try {
    const answers = new Answers(git.stdout);
    for (const blob of blobs) use(blob, await answers.next(blob));
  } finally {
    git.kill();
    await ended;
  }
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

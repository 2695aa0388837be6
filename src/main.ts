#!/usr/bin/env node
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { EXIT } from './cli/exit.ts';
import { run } from './cli/program.ts';
import { HOME } from './words/links.ts';

// Let the memory grow by a tenth before it is tidied, not by half or more: over ten thousand plans most of it
// is what was needed for plans that are done. It costs about a tenth more time.
setFlagsFromString('--heap-growing-percent=10');

// Whatever happens before the end, it was not a success.
process.exitCode = EXIT.bug;

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure, and the rest is not printed.
let isRead = true;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  isRead = false;
});

/** Prints, and waits where the reader is slower than we are: what it has not taken yet is in memory. */
async function print(text: string): Promise<void> {
  if (!isRead || process.stdout.write(text)) return;
  // A pipe that is closed meanwhile is no failure here either.
  await once(process.stdout, 'drain').catch(() => {});
}

/** A build server may give its jobs a terminal, and nobody looks at it; some terminals cannot wipe a line. */
function isWatched(): boolean {
  return process.stderr.isTTY === true && !process.env.CI && process.env.TERM !== 'dumb';
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    input: () => process.stdin,
    out: print,
    note: (text) => process.stderr.write(text),
    ...(isWatched() && { progress: (text) => process.stderr.write(`\r\u001b[K${text}`) }),
    terminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 80,
    now: () => new Date(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
} catch (error) {
  process.stderr.write(
    `civicplan has a bug, and stopped. Please report it at ${HOME}/issues with the lines below.\n\n`,
  );
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = EXIT.bug;
}

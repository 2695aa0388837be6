import type { Reporter, TestModule } from 'vitest/node';
import { missingPackages } from './readers.ts';

/** The last line of a run: how many tests were left out, and what is to be installed for them. */
export default class LeftOut implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const left = modules
      .flatMap((module) => [...module.children.allTests('skipped')])
      .filter(({ fullName }) => fullName.includes('(skipped: install '));
    if (left.length === 0) return;
    const tests = left.length === 1 ? '1 test was' : `${left.length} tests were`;
    process.stdout.write(
      `${tests} left out. To run all: sudo apt-get install ${missingPackages().join(' ')}\n`,
    );
  }
}

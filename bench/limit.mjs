// The least that any check of plans could do: read every file of a folder and turn it into values with the
// fastest reader there is. It checks nothing; what others take is told as so many times this.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
let plans = 0;
for (const name of readdirSync(folder)) {
  const plan = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  plans += typeof plan.plan === 'string' ? 1 : 0;
}
console.log(`${plans} plans`);

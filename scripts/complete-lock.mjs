// Makes package-lock.json name the packages of every system. Some tools come as one package for each system
// (linux-x64, darwin-arm64, ...), and npm writes only those that it can find at the time. With any of them
// missing, `npm ci` refuses the whole file. What npm cannot find is written by hand here, with its version and
// no checksum; the next run that can find it adds the checksum. With --check it writes nothing, and fails when
// an entry is missing.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';

const FILE = 'package-lock.json';

if (process.argv.includes('--check')) {
  const names = Object.keys(missing(await read()));
  if (names.length > 0) {
    console.log(`Missing in ${FILE}: ${names.join(', ')}. Run node scripts/complete-lock.mjs.`);
    process.exitCode = 1;
  }
} else {
  await write(withoutOurs(await read()));
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { stdio: 'inherit' });
  const lock = await read();
  const added = missing(lock);
  await write({ ...lock, packages: { ...lock.packages, ...added } });
  console.log(`Written by hand: ${Object.keys(added).length}. The rest was found by npm.`);
}

async function read() {
  return JSON.parse(await readFile(FILE, 'utf8'));
}

async function write({ packages, ...lock }) {
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
}

/** The lock file without the entries that an earlier run wrote by hand: npm may be able to find them now. */
function withoutOurs({ packages, ...lock }) {
  const ours = ({ optional, integrity, inBundle }) => optional && !inBundle && integrity === undefined;
  return {
    ...lock,
    packages: Object.fromEntries(Object.entries(packages).filter(([, entry]) => !ours(entry))),
  };
}

/** Entries for the optional packages that the lock file does not name. */
function missing({ packages }) {
  const entries = {};
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const key = `node_modules/${name}`;
      const isThere = packages[key] ?? packages[`${place}/${key}`];
      if (isThere === undefined) entries[key] = entryFor(name, version, dev);
    }
  }
  return entries;
}

/** The system stands at the end of the name, such as `-linux-arm64-musl`. */
function entryFor(name, version, dev) {
  const system = /-([a-z0-9]+)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(\w+))?$/.exec(name);
  if (system === null) throw new Error(`The name ${name} does not tell which system it is for.`);
  const [, os, cpu, abi = ''] = system;
  const libc = os === 'linux' ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {};
  return { version, cpu: [cpu], ...(dev && { dev }), ...libc, optional: true, os: [os] };
}

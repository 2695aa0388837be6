// Loaded into a measured process where the system has no GNU time: tells the peak of its memory at its end.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS)));

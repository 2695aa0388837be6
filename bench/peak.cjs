// Loaded into a measured process where the system has no GNU time: tells at its end the peak of its memory, and how
// long it kept a processor busy.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const figures = [maxRSS, userCPUTime / 1e6, systemCPUTime / 1e6];
  writeFileSync(process.env.BENCH_PEAK_FILE, figures.join(' '));
});

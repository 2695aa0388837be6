// What was measured, as tables for people, and the bounds that it is held to.

const BOUNDS = {
  help: 2,
  checkOfOne: 3,
  /** Cost of a plan among ten times as many, as a multiple. 1 is exact proportion; the rest is room for noise. */
  growth: 1.25,
  megabytes: 250,
};

/** How long a start takes, beside a Node that does nothing. */
export function printStarts(jobs, results) {
  const bare = results.get(jobs[0]).milliseconds;
  printTable(
    ['start', 'ms', 'x node -e 0'],
    jobs.map((job) => {
      const { milliseconds } = results.get(job);
      return [job.name, milliseconds.toFixed(0), ratio(milliseconds, bare)];
    }),
  );
}

/** What checks take, beside the others in the same run. */
export function printChecks(sizes, find, formats) {
  const rows = sizes.flatMap((plans) => {
    const limit = find('limit', plans);
    const rowOf = (name, result) =>
      result === undefined
        ? []
        : [
            [
              number(plans),
              name,
              (result.milliseconds / 1000).toFixed(2),
              known(result.processor, 2),
              ratio(result.milliseconds, limit.milliseconds),
              ratio(result.milliseconds, find('ajv', plans).milliseconds),
              known(result.megabytes, 0),
            ],
          ];
    return [
      ...rowOf('read + JSON.parse (checks nothing)', limit),
      ...rowOf('ajv-cli (schema only, no lines)', find('ajv', plans)),
      ...rowOf('civicplan check', find('check', plans)),
      ...rowOf('civicplan check, every plan late', find('late', plans)),
      ...formats.flatMap((format) => rowOf(`civicplan check --format ${format}`, find(format, plans))),
    ];
  });
  printTable(['plans', 'what', 's', 'CPU s', 'x JSON.parse', 'x ajv-cli', 'peak MB'], rows);
}

/** Which bounds hold; true when all do. */
export function printBounds(startOf, find, sizes, formats) {
  const most = sizes.at(-1);
  const bare = startOf('node -e 0').milliseconds;
  const rows = [
    bound('--help, over node -e 0', startOf('--help').milliseconds / bare, BOUNDS.help, 'x'),
    bound(
      'check of one plan, over node -e 0',
      startOf('check of one plan').milliseconds / bare,
      BOUNDS.checkOfOne,
      'x',
    ),
    bound(
      `a plan among ${number(most)}, over one among ${number(most / 10)}`,
      growth('check', most, find),
      BOUNDS.growth,
      'x',
    ),
    // With few plans none of the smaller samples is late.
    ...(find('late', most / 10)
      ? [bound('the same, every plan late', growth('late', most, find), BOUNDS.growth, 'x')]
      : []),
    bound(`peak memory at ${number(most)}`, find('check', most).megabytes, BOUNDS.megabytes, ' MB'),
    bound(
      `peak memory at ${number(most)}, every plan late`,
      find('late', most).megabytes,
      BOUNDS.megabytes,
      ' MB',
    ),
    ...formats.map((format) =>
      bound(
        `peak memory at ${number(most)}, as ${format}`,
        find(format, most).megabytes,
        BOUNDS.megabytes,
        ' MB',
      ),
    ),
  ];
  printTable(
    ['bound', 'measured', 'under', ''],
    rows.map(({ cells }) => cells),
  );
  return rows.every(({ holds }) => holds);
}

function bound(name, measured, under, unit) {
  const holds = measured < under;
  const digits = unit === 'x' ? 2 : 0;
  return {
    holds,
    cells: [name, `${measured.toFixed(digits)}${unit}`, `${under}${unit}`, holds ? 'met' : 'BROKEN'],
  };
}

/**
 * What one plan more costs among so many, as a multiple of what it costs among a tenth of them: in time of the
 * processor where it is known, because the larger check is the one that others get in the way of.
 */
function growth(kind, plans, find) {
  const costOf = ({ processor, milliseconds }) => (Number.isNaN(processor) ? milliseconds / 1000 : processor);
  const start = costOf(find('check', 1));
  const perPlan = (count) => (costOf(find(kind, count)) - start) / count;
  return perPlan(plans) / perPlan(plans / 10);
}

export function printTable(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const isNumber = (column) => rows.every((row) => /^[\d.,]*[x?]?(?: MB)?$/.test(row[column]));
  const line = (row) =>
    `| ${row.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  console.log([line(head), rule, ...rows.map(line), ''].join('\n'));
}

function known(figure, digits) {
  return Number.isNaN(figure) ? '?' : figure.toFixed(digits);
}

function ratio(value, base) {
  return `${(value / base).toFixed(2)}`;
}

/** 10000 as 10,000. */
export function number(value) {
  return value.toLocaleString('en-GB');
}

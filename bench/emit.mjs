/**
 * A plan as an officer writes it in YAML: prose in literal blocks, keys of people in brackets, an empty line
 * between recommendations, a comment here and there. Written by hand and not by a YAML library, so that no
 * reader is measured on its own writer's habits.
 */
export function writePlan(plan, random, comments) {
  const lines = ['# yaml-language-server: $schema=../schema/plan.schema.json'];
  for (const [key, value] of Object.entries(plan)) {
    if (key === 'recommendations') lines.push('', ...recommendations(value, random, comments));
    else entry(lines, '', key, value);
  }
  return `${lines.join('\n')}\n`;
}

function recommendations(list, random, comments) {
  const lines = ['recommendations:'];
  for (const { actions = [], ...recommendation } of list) {
    item(lines, '  ', recommendation);
    if (actions.length > 0) lines.push('    actions:');
    for (const action of actions) {
      if (random.chance(0.08)) lines.push(`      # ${random.pick(comments)}`);
      item(lines, '      ', action);
    }
    lines.push('');
  }
  return lines;
}

function entry(lines, indent, key, value) {
  const name = `${indent}${scalar(key)}:`;
  if (Array.isArray(value)) list(lines, indent, name, value);
  else if (typeof value === 'object') {
    lines.push(name);
    for (const [inner, held] of Object.entries(value)) entry(lines, `${indent}  `, inner, held);
  } else if (typeof value === 'string' && value.includes('\n')) {
    lines.push(`${name} |`);
    for (const line of value.replace(/\n$/, '').split('\n'))
      lines.push(line === '' ? '' : `${indent}  ${line}`);
  } else lines.push(`${name} ${scalar(value)}`);
}

function list(lines, indent, name, values) {
  const scalars = values.every((value) => typeof value !== 'object');
  if (scalars && values.join(', ').length < 60 && values.every((value) => !/[,[\]{}]/.test(value))) {
    lines.push(`${name} [${values.map(scalar).join(', ')}]`);
    return;
  }
  lines.push(name);
  for (const value of values) {
    if (typeof value === 'object') item(lines, `${indent}  `, value);
    else lines.push(`${indent}  - ${scalar(value)}`);
  }
}

/** The first key of a map in a list stands behind the hyphen. */
function item(lines, indent, value) {
  const inner = [];
  for (const [key, held] of Object.entries(value)) entry(inner, `${indent}  `, key, held);
  lines.push(`${indent}- ${inner[0].trimStart()}`, ...inner.slice(1));
}

/**
 * Text without quotes wherever every reader takes it for text. A date of digits goes into quotes, which
 * plans do not need: ajv-cli's reader makes another type of it and would refuse the whole file.
 */
function scalar(value) {
  if (typeof value !== 'string') return String(value);
  const plain = /^[A-Za-z0-9(£][^\n]*$/.test(value) && !/: |:$| #/.test(value);
  const otherType = /^(?:[\d.,_+-]+|\d{4}-\d\d-\d\d.*|true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return plain && !otherType ? value : JSON.stringify(value);
}

// Writes the reference of a file format from its JSON Schema: a table for each group of keys, in the order
// in which a reader of the file meets them.
import { stringify } from 'yaml';

/** The page of a format, as Markdown. `about` gives what no schema says: the heading, the names of files. */
export function reference(schema, { heading, source, examples, introduction }) {
  const sections = sectionsOf(schema);
  return [
    `<!-- Written by scripts/generate.mjs from ${source}. Do not edit. -->`,
    '',
    `# ${heading}`,
    '',
    `${introduction} Every key on this page is used in ${examples.map((file) => `[${file}](${file})`).join(' or ')}.`,
    '',
    ...sections.flatMap((node) => section(node, schema)),
  ].join('\n');
}

/** The groups of keys that have a name, each after the one that it is first met in. */
function sectionsOf(schema) {
  const sections = [schema];
  for (const node of sections) {
    for (const property of Object.values(node.properties ?? {})) {
      const inner = groupIn(property, schema);
      if (inner && !sections.includes(inner)) sections.push(inner);
    }
  }
  return sections;
}

/** The group of keys that a value is made of, by itself, in a list, or under keys that people choose. */
function groupIn(property, schema) {
  const node = resolved(property, schema);
  const inner = [node, node.items, node.additionalProperties].filter(
    (part) => part && typeof part === 'object',
  );
  return inner.map((part) => target(part, schema)).find(({ properties }) => properties);
}

/** The definition that a node refers to, without what stands beside the reference. */
function target(node, schema) {
  return node.$ref ? schema.$defs[node.$ref.replace('#/$defs/', '')] : node;
}

/** A node with what it refers to; title, description and examples of its own win. */
function resolved(node, schema) {
  return node.$ref ? { ...target(node, schema), ...node } : node;
}

function section(node, schema) {
  const required = new Set(node.required);
  const rows = Object.entries(node.properties).map(([key, property]) =>
    row(key, resolved(property, schema), required.has(key), schema),
  );
  return [
    `## ${node.title}`,
    '',
    node.description,
    ...(node.anyOf
      ? ['', `It has ${node.anyOf.map(({ required: [key] }) => `\`${key}\``).join(' or ')}, or both.`]
      : []),
    '',
    '| Key | What it is | Example | Needed |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

function row(key, node, needed, schema) {
  const cells = [
    `\`${key}\``,
    `${node.description} ${kind(node, schema)}`.trim(),
    exampleCell(key, node),
    needed ? 'yes' : '',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** What can be written there, where the description alone does not say it. */
function kind(node, schema) {
  const types = [node.type].flat();
  const words = node.enum ?? target(node.items ?? {}, schema).enum;
  const group = groupIn(node, schema);
  const link = group && `[${group.title}](#${group.title.toLowerCase().replaceAll(' ', '-')})`;
  if (words) return `One of ${words.map((word) => `\`${word}\``).join(', ')}.`;
  if (types.includes('integer')) return `A whole number from ${node.minimum} to ${node.maximum}.`;
  if (types.length > 1 && types.includes('array')) return `A list, or keys: see ${link}.`;
  if (types.length > 1 && types.includes('object')) return `A text, or keys: see ${link}.`;
  if (types.includes('array')) return link ? `A list; each entry: see ${link}.` : 'A list.';
  if (node.additionalProperties)
    return link ? `Keys of your choice; under each: see ${link}.` : 'Keys of your choice.';
  return link ? `See ${link}.` : '';
}

/** The example as it stands in a file; each line is code, because a cell of a table has no other way. */
function exampleCell(key, { examples: [example] }) {
  const lines = stringify({ [key]: example }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return lines
    .map((line) =>
      line === '' ? '' : `\`${line.replace(/^ +/, (indent) => '\u00a0'.repeat(indent.length))}\``,
    )
    .join('<br>');
}

import type { SchemaNode } from '../../src/source/schema.ts';

type Property = readonly [pointer: string, key: string, property: SchemaNode];

/** Every property of a schema, with the JSON pointer to it. */
export function* propertiesOf(node: SchemaNode, pointer = ''): Iterable<Property> {
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    yield [`${pointer}/properties/${key}`, key, property];
  }
  for (const [step, inner] of innerOf(node)) yield* propertiesOf(inner, `${pointer}/${step}`);
}

/** Every schema inside a schema, itself first. */
export function* nodesOf(node: SchemaNode): Iterable<SchemaNode> {
  yield node;
  for (const [, inner] of innerOf(node)) yield* nodesOf(inner);
}

function innerOf(node: SchemaNode): [step: string, inner: SchemaNode][] {
  const all = node as Record<string, unknown>;
  return [
    ...['properties', '$defs'].flatMap((keyword) =>
      Object.entries((all[keyword] ?? {}) as Record<string, SchemaNode>).map(
        ([key, inner]): [string, SchemaNode] => [`${keyword}/${key}`, inner],
      ),
    ),
    ...['items', 'additionalProperties', 'propertyNames'].flatMap((keyword): [string, SchemaNode][] =>
      typeof all[keyword] === 'object' ? [[keyword, all[keyword] as SchemaNode]] : [],
    ),
    ...['allOf', 'anyOf'].flatMap((keyword) =>
      ((all[keyword] ?? []) as SchemaNode[]).map((inner, index): [string, SchemaNode] => [
        `${keyword}/${index}`,
        inner,
      ]),
    ),
  ];
}

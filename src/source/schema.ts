/** The parts of a JSON Schema that the plan and configuration schemas use. */
export interface SchemaNode {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The schema that a value at a path must meet; nothing where the path leads out of the format. */
export function schemaAt(root: SchemaNode, path: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const part of path) {
    node = node && resolveReference(root, node);
    if (node === undefined) return undefined;
    node = typeof part === 'number' ? node.items : (ownProperty(node, part) ?? otherProperties(node));
  }
  return node && resolveReference(root, node);
}

/** The keys that may stand in a value, in the order of the schema. */
export function keysOf(node: SchemaNode | undefined): readonly string[] {
  return Object.keys(node?.properties ?? {});
}

function ownProperty({ properties }: SchemaNode, key: string): SchemaNode | undefined {
  return properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function otherProperties({ additionalProperties }: SchemaNode): SchemaNode | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** A field keeps the title and example that stand beside its reference, and has the keys of all that it must meet. */
function resolveReference(root: SchemaNode, node: SchemaNode): SchemaNode {
  const target = node.$ref === undefined ? undefined : root.$defs?.[node.$ref.replace('#/$defs/', '')];
  const own = target === undefined ? node : { ...target, ...node };
  const parts = (own.allOf ?? []).map((part) => resolveReference(root, part));
  return Object.assign({}, ...parts, own);
}

/** The value at a path that is known to exist. */
export function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, part) => (value as Record<string | number, unknown>)[part], root);
}

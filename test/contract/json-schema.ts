/**
 * OpenAPI 3.0 writes "or null" as `nullable: true`, beside a type, an `enum`, or a list of choices.
 * JSON Schema does not know the word, so every such schema becomes a choice between itself and null.
 * The rest of what GitHub's description uses is the same in both.
 */
export function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = value as Record<string, unknown>;
  const converted = Object.fromEntries(
    Object.entries(rest).map(([key, inner]) => [key, toJsonSchema(inner)]),
  );
  return nullable === true ? { anyOf: [converted, { type: 'null' }] } : converted;
}

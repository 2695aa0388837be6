import configSchemaFile from '../../schema/config.schema.json' with { type: 'json' };
import knownSchemaFile from '../../schema/known.schema.json' with { type: 'json' };
import planSchemaFile from '../../schema/plan.schema.json' with { type: 'json' };
import type { SchemaNode } from './schema.ts';

/** The published schema of a plan file. */
export function planSchema(): SchemaNode {
  return planSchemaFile as SchemaNode;
}

/** The published schema of the configuration file. */
export function configSchema(): SchemaNode {
  return configSchemaFile as SchemaNode;
}

/** The published schema of a list of known findings. */
export function knownSchema(): SchemaNode {
  return knownSchemaFile as SchemaNode;
}

import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { toJsonSchema } from './json-schema.ts';

/** Which of GitHub's editions is spoken to. */
export type Edition = 'api.github.com' | 'ghes-3.17';

/** One request and its answer, as they went over the wire. Bodies are parsed JSON; absent where there was none. */
export interface Exchange {
  readonly method: string;
  /** Without the prefix of Enterprise. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly sent?: unknown;
  /** Absent where no answer was given: then only the request is looked at. */
  readonly status?: number;
  readonly answered?: unknown;
  /** The answer is a fault, whose status need not be described: GitHub's own description lacks 502. */
  readonly fault?: boolean;
  /** Parameters that an earlier answer named in its Link header: a client may use them as they are. */
  readonly linked?: readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

interface Media {
  readonly schema?: Readonly<Record<string, unknown>>;
}

interface Content {
  readonly content?: Readonly<Record<string, Media>>;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | Reference>>;
}

interface Reference {
  readonly $ref: string;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** GitHub's published description of its API, as something an exchange can be held against. */
export interface Contract {
  /** What is wrong with the exchange, in words; empty when it keeps to the description. */
  violations(exchange: Exchange): string[];
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Loads the slice of an edition that lies in this folder (see openapi/README.md). */
export function loadContract(edition: Edition): Contract {
  const file = new URL(`openapi/${edition}.json`, import.meta.url);
  const description = toJsonSchema(JSON.parse(readFileSync(file, 'utf8'))) as Description;
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat('date-time', DATE_TIME);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('int64', { type: 'number', validate: Number.isInteger });
  ajv.addSchema(description, 'github');
  const compiled = new Map<string, ValidateFunction>();

  function resolve<T>(value: T | Reference): T {
    if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
    const [kind = '', name = ''] = value.$ref.split('/').slice(2);
    return resolve(description.components[kind]?.[name] as T | Reference);
  }

  function problems(schema: Readonly<Record<string, unknown>>, value: unknown, what: string): string[] {
    const text = JSON.stringify(schema).replaceAll('"#/components', '"github#/components');
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
    compiled.set(text, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message ?? ''}`);
  }

  function inRequest(operation: Described, exchange: Exchange): string[] {
    const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(parameter));
    const queries = Object.entries(exchange.query).flatMap(([name, value]) => {
      const known = parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
      if (known) return problems(known.schema, readParameter(value, known.schema), `query ${name}`);
      return exchange.linked?.includes(name) ? [] : [`query ${name} is not described`];
    });
    return [...queries, ...inRequestBody(operation, exchange)];
  }

  function inRequestBody({ requestBody }: Described, { sent }: Exchange): string[] {
    if (sent === undefined) return requestBody?.required ? ['a body is required'] : [];
    const schema = requestBody?.content?.['application/json']?.schema;
    if (schema === undefined) return ['no body is described'];
    // The description allows what it does not name; GitHub ignores it. A misspelt property is a defect of ours.
    const known = Object.keys((schema.properties as object | undefined) ?? {});
    const unknown = Object.keys(sent as object).filter((name) => !known.includes(name));
    return [...unknown.map((name) => `body/${name} is not described`), ...problems(schema, sent, 'body')];
  }

  function inResponse(operation: Described, { status, answered, fault }: Exchange): string[] {
    if (status === undefined) return [];
    const found = operation.responses[String(status)];
    if (found === undefined) return fault ? [] : [`status ${status} is not described`];
    const schema = resolve<Content>(found).content?.['application/json']?.schema;
    if (schema !== undefined) return problems(schema, answered, `answer ${status}`);
    return answered === undefined ? [] : [`answer ${status} has no described body`];
  }

  return {
    violations(exchange) {
      const operation = findOperation(description, exchange);
      if (operation === undefined) return [`${exchange.method} ${exchange.path} is not described`];
      return [...inRequest(operation, exchange), ...inResponse(operation, exchange)].map(
        (problem) => `${exchange.method} ${exchange.path}: ${problem}`,
      );
    },
  };
}

function findOperation(description: Description, { method, path }: Exchange): Described | undefined {
  const parts = path.split('/');
  const fits = (template: string) => {
    const wanted = template.split('/');
    return (
      wanted.length === parts.length && wanted.every((part, at) => part.startsWith('{') || part === parts[at])
    );
  };
  // A fixed path goes before one with a name in its place.
  const found = Object.keys(description.paths)
    .filter(fits)
    .sort((a, b) => a.split('{').length - b.split('{').length)[0];
  return found === undefined ? undefined : description.paths[found]?.[method.toLowerCase()];
}

function readParameter(value: string, schema: Readonly<Record<string, unknown>>): unknown {
  return schema.type === 'integer' && /^\d+$/.test(value) ? Number(value) : value;
}

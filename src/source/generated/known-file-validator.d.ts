// Written by scripts/generate.mjs from the schemas in schema/. Do not edit: run `npm run generate`.
import type { ErrorObject } from 'ajv';
declare const validate: ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };
export default validate;

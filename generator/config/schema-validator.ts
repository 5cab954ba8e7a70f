import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Ajv, ValidateFunction } from 'ajv';
import { SCHEMA_OPTIONS } from './schema-options.js';

/** Those of our JSON Schemas that users write documents for, by their files in `schema/`. */
export type SchemaName = 'config' | 'overrides';

/** Ajv's code for the schemas, which the build leaves here: compiling them takes longer than all documents. */
const COMPILED = fileURLToPath(new URL('../schema-validators.cjs', import.meta.url));

/**
 * The check of a schema of our own; it fills in the schema's defaults. Whether the schema is one is for the tests to
 * say.
 */
export function schemaValidator<T>(name: SchemaName): ValidateFunction<T> {
  const load = createRequire(import.meta.url);
  if (existsSync(COMPILED)) return load(COMPILED)[name];
  const { Ajv: Compiler } = load('ajv') as { readonly Ajv: typeof Ajv };
  const schema: object = JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
  return new Compiler(SCHEMA_OPTIONS).compile<T>(schema);
}

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../schema/', import.meta.url);

test.each(['config.schema.json', 'overrides.schema.json'])(
  '%s is a JSON Schema, which no run checks any more',
  (name) => {
    const schema: object = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
    const ajv = new Ajv({ allowUnionTypes: true });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  },
);

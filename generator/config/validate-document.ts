import type { ErrorObject, ValidateFunction } from 'ajv';
import type { JSONPath } from 'jsonc-parser';
import type { Diagnostic } from '../diagnostics.js';
import { nearestName } from '../nearest-name.js';
import { type JsonDocument, rangeOfKey, rangeOfValue } from './json-document.js';

/** One diagnostic for each place at which the document breaks the schema. */
export function validateDocument<T>(
  document: JsonDocument,
  validate: ValidateFunction<T>,
  code: Diagnostic['code'],
): T | readonly Diagnostic[] {
  const value: unknown = structuredClone(document.value);
  if (validate(value)) return value;
  const found = new Map<string, Diagnostic>();
  for (const error of validate.errors ?? []) {
    if (isPartOfAnother(error)) continue;
    const diagnostic = describeError(document, error, code);
    const key = `${error.instancePath} ${diagnostic.range?.start}`;
    if (!found.has(key)) found.set(key, diagnostic);
  }
  return [...found.values()];
}

/** The alternatives of an anyOf, and the pattern behind a key's name, report beside the rule that holds them. */
function isPartOfAnother(error: ErrorObject): boolean {
  if (error.keyword === 'anyOf' || error.keyword === 'propertyNames') return false;
  return error.propertyName !== undefined || error.schemaPath.includes('/anyOf/');
}

function describeError(document: JsonDocument, error: ErrorObject, code: Diagnostic['code']): Diagnostic {
  const path = pathOfPointer(error.instancePath);
  const place = path.length === 0 ? 'the configuration' : `\`${path.join('.')}\``;
  const at = { code, severity: 'error', range: rangeOfValue(document, path) } as const;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = stringParameter(error, 'additionalProperty');
      const near = nearestName(key, Object.keys(error.parentSchema?.['properties'] ?? {}));
      return {
        ...at,
        message: `unknown key \`${key}\``,
        range: rangeOfKey(document, [...path, key]),
        ...(near !== null && { hint: `did you mean \`${near}\`?` }),
      };
    }
    case 'propertyNames': {
      const key = stringParameter(error, 'propertyName');
      return { ...at, message: `\`${key}\` is not a C identifier`, range: rangeOfKey(document, [...path, key]) };
    }
    case 'required':
      return { ...at, message: `${place} lacks the key \`${stringParameter(error, 'missingProperty')}\`` };
    case 'enum':
      return { ...at, message: `${place} is none of ${listOf(error.params['allowedValues'])}` };
    case 'pattern':
      return { ...at, message: `${place} is not written as it must be`, ...hintFromSchema(error) };
    default:
      return { ...at, message: `${place} ${error.message ?? 'is not valid'}`, ...hintFromSchema(error) };
  }
}

function hintFromSchema(error: ErrorObject): { hint?: string } {
  const description: unknown = error.parentSchema?.['description'];
  return typeof description === 'string' ? { hint: description } : {};
}

function stringParameter(error: ErrorObject, name: string): string {
  return String(error.params[name]);
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => `\`${String(value)}\``).join(', ') : String(values);
}

/** A JSON Pointer (RFC 6901) as a path: numeric parts are array indexes. */
function pathOfPointer(pointer: string): JSONPath {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^(0|[1-9][0-9]*)$/.test(part) ? Number(part) : part));
}

import { rangeAt } from '../config/text-position.js';
import { parseExpression } from '../expression/parse-expression.js';
import type { ApiModel } from '../model/api-model.js';
import type { HeaderSource } from '../model/header-source.js';
import type { SourceRange } from '../model/position.js';
import type { SalScope } from '../sal/extent-expression.js';
import { constantValues, declaredNames } from './declared-names.js';
import type { LintInput, LintSubject } from './lint-subject.js';
import { functionsAmong, indexFunctions, readFunction } from './read-function.js';

/** Gathers every function and type of functions, SDK headers apart, with comments and contracts read. */
export function buildSubject(input: LintInput): LintSubject {
  const headers = new Map(input.headers.map((header) => [header.path, header]));
  const scope = { headers, parse: rememberedParser(input.model), resolved: indexFunctions(input.model) };
  const functions = input.units
    .filter(({ isSdk }) => !isSdk)
    .flatMap(({ declarations }) => functionsAmong(declarations).map((each) => readFunction(each, scope)));
  return {
    ...input,
    functions,
    isDeclared: declaredNames(input),
    nameRange: ({ name, range }) => findName(name, range, headers.get(range.file)),
    constantValue: constantValues(input.model),
  };
}

function findName(name: string, range: SourceRange, header: HeaderSource | undefined): SourceRange {
  const start = header?.text.indexOf(`${name}(`, range.start) ?? -1;
  if (header === undefined || start < 0 || start >= range.end) return range;
  return rangeAt(range.file, header.lineStarts, start, start + name.length);
}

function rememberedParser({ typedefs, records }: ApiModel): SalScope['parse'] {
  const known = new Map<string, ReturnType<SalScope['parse']>>();
  const isTypeName = (name: string) => typedefs.has(name) || records.has(name);
  return (text) => {
    const parsed = known.get(text) ?? parseExpression(text, isTypeName);
    known.set(text, parsed);
    return parsed;
  };
}

import type { ModulePlan } from '../model/binding-plan.js';
import type { CallPlan } from '../plan/plan-function.js';
import type { RawCallPlan } from '../plan/plan-raw-function.js';
import type { FunctionCode } from './docs-plan.js';

/** TypeScript words that a type is spelled with and nobody imports. */
const BUILT_IN = new Set(
  `NonNullable Exclude Omit null undefined number bigint boolean string void unknown readonly typeof keyof extends infer
  Uint8Array ArrayLike Readonly Partial Record Parameters ReturnType`.split(/\s+/),
);

const MOST_COLUMNS = 100;

/** Takes the TypeScript of functions from the modules that pass by. */
export interface FunctionCodeCollector {
  note(module: ModulePlan): void;
  /** By the names of the functions. */
  collect(): ReadonlyMap<string, FunctionCode>;
  /** Null as long as one of the function's two modules is to come. */
  find(name: string): FunctionCode | null;
}

export function createFunctionCode(packageName: string): FunctionCodeCollector {
  const raw = new Map<string, string>();
  const contracts = new Map<string, Omit<FunctionCode, 'rawSignature'>>();
  const namesIn = rememberNames();
  return {
    note(module) {
      if (module.template === 'raw') for (const fn of module.functions) raw.set(fn.name, renderRawSignature(fn));
      if (module.template !== 'contract') return;
      for (const fn of module.functions) {
        const example = renderExample(fn, packageName, namesIn);
        contracts.set(fn.name, { contractSignature: renderContractSignature(fn), example });
      }
    },
    collect: () =>
      new Map([...contracts].map(([name, code]) => [name, { ...code, rawSignature: raw.get(name) ?? '' }])),
    find(name) {
      const code = contracts.get(name);
      const rawSignature = raw.get(name);
      return code === undefined || rawSignature === undefined ? null : { ...code, rawSignature };
    },
  };
}

/** The TypeScript of one function, from what its callers see of it. */
export function renderFunctionCode(contract: CallPlan, raw: RawCallPlan, packageName: string): FunctionCode {
  return {
    contractSignature: renderContractSignature(contract),
    rawSignature: renderRawSignature(raw),
    example: renderExample(contract, packageName),
  };
}

function renderContractSignature(fn: CallPlan): string {
  const parameters = fn.arguments.map(
    ({ name, type, defaultValue }) => `${name}: ${type}${defaultValue === null ? '' : ` = ${defaultValue}`}`,
  );
  const members = [...headOf(fn), ...fn.outcomes].map(({ name, type }) => `${name}: ${type}`);
  const result = fn.returns.kind === 'void' && members.length === 0 ? 'void' : `{ ${members.join('; ')} }`;
  return wrapList(`function ${fn.name}(`, parameters, `): ${result}`);
}

/** The first member of the result: the status, or what else the function returns. */
function headOf(fn: CallPlan): readonly { readonly name: string; readonly type: string }[] {
  switch (fn.returns.kind) {
    case 'status':
      return [{ name: 'status', type: 'NTSTATUS' }];
    case 'value':
      return [{ name: 'returnValue', type: fn.returns.type }];
    case 'void':
      return [];
  }
}

function renderRawSignature(fn: RawCallPlan): string {
  const parameters = fn.parameters.map(({ name, type }) => `${name}: ${type}`);
  return wrapList(`function ${fn.name}(`, parameters, `): ${fn.returnType}`);
}

/** A call with what must be given; each argument is declared, so that the example compiles as it stands. */
function renderExample(fn: CallPlan, packageName: string, namesIn: ListNames = listImportedNames): string {
  const names = [...headOf(fn), ...fn.outcomes].map(({ name }) => name);
  const given = fn.arguments
    .filter(({ defaultValue }) => defaultValue === null)
    .map(({ name, type }) => ({ variable: variableName(name, [fn.name, ...names]), type }));
  const types = [...new Set(given.flatMap(({ type }) => namesIn(type)))].sort();
  const imports = [fn.name, ...types.map((name) => `type ${name}`)];
  const call = wrapList(
    `${fn.name}(`,
    given.map(({ variable }) => variable),
    ');',
  );
  return [
    wrapList('import {', imports, `} from '${packageName}';`, ' '),
    '',
    ...given.map(({ variable, type }) => `declare const ${variable}: ${type};`),
    ...(given.length > 0 ? [''] : []),
    names.length > 0 ? `${wrapList('const {', names, '} =', ' ')} ${call}` : call,
  ].join('\n');
}

type ListNames = (type: string) => readonly string[];

/** Of some thousand functions the types are a few hundred. */
function rememberNames(): ListNames {
  const known = new Map<string, readonly string[]>();
  return (type) => {
    const names = known.get(type) ?? listImportedNames(type);
    known.set(type, names);
    return names;
  };
}

function listImportedNames(type: string): readonly string[] {
  const plain = type.replace(/'(?:[^'\\]|\\.)*'/g, '');
  return [...plain.matchAll(/(?<![.\w$])[A-Za-z_$][\w$]*(?!\s*\??:)/g)]
    .map(([name]) => name)
    .filter((name) => !BUILT_IN.has(name));
}

/** `IoCompletionHandle` is a type's name too: variables begin with a small letter, and an underscore keeps words apart. */
function variableName(name: string, taken: readonly string[]): string {
  const small = name.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (head) => head.toLowerCase());
  return small === name || RESERVED.has(small) || taken.includes(small) ? `${small}_` : small;
}

/** What a module cannot name a variable (ECMA-262, 12.7.2 and 13.1.1). */
const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof var void while with yield`.split(/\s+/),
);

/** One line if it fits, else one entry a line. */
function wrapList(open: string, entries: readonly string[], close: string, pad = ''): string {
  const flat = `${open}${pad}${entries.join(', ')}${pad}${close}`;
  if (entries.length === 0 || (flat.length <= MOST_COLUMNS && !flat.includes('\n'))) return flat;
  return `${open}\n${entries.map((entry) => `  ${entry},\n`).join('')}${close}`;
}

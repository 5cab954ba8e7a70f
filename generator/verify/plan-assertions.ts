import type { ApiConstant, ApiEnum, ApiFunction, ApiModel, ApiRecord } from '../model/api-model.js';
import type { Target } from '../model/target.js';
import type { Compiler } from './compilers.js';
import { respellConventions } from './respell-conventions.js';

/** One fact of the model as a C11 static assertion. */
export interface Assertion {
  /** What it states, for the report: `sizeof(IO_STATUS_BLOCK) == 16`. */
  readonly claim: string;
  readonly subject: string;
  /** The constant expression that a compiler must find true. */
  readonly expression: string;
}

/** What the model says of enums and constants on one target. */
export function planValueAssertions(
  model: ApiModel,
  target: Target,
  { enumsAreInts }: Pick<Compiler, 'enumsAreInts'>,
): readonly Assertion[] {
  const { constants } = model;
  return [
    ...[...model.enums.values()].flatMap((item) => assertEnum(item, target, { enumsAreInts, constants })),
    ...[...model.constants.values()].flatMap((constant) => assertConstant(constant, target)),
  ];
}

/** The prototypes of all functions on one target. */
export function planFunctionAssertions(model: ApiModel, target: Target): readonly Assertion[] {
  return model.functions.flatMap((fn) => assertFunction(fn, target));
}

/** Sizes, alignments and offsets of all records on one target. */
export function planRecordAssertions(model: ApiModel, target: Target): readonly Assertion[] {
  return [...model.records.values()].flatMap((record) => assertRecord(record, target));
}

/** How C names a record: by typedef or tag; one without either cannot be named and is checked through its owner. */
export function spellRecord(record: ApiRecord): string | null {
  return record.tag === null ? (record.typedefs[0] ?? null) : `${record.kind} ${record.tag}`;
}

function assertRecord(record: ApiRecord, target: Target): readonly Assertion[] {
  const layout = record.layouts[target];
  const type = spellRecord(record);
  if (layout === undefined || type === null) return [];
  const claim = (expression: string): Assertion => ({ claim: expression, subject: record.key, expression });
  const offsets = layout.fields
    .filter((field) => field.bitWidth === null)
    .map((field) => claim(`__builtin_offsetof(${type}, ${field.name}) == ${field.bitOffset / 8}`));
  return [claim(`sizeof(${type}) == ${layout.size}`), claim(`_Alignof(${type}) == ${layout.align}`), ...offsets];
}

/** Where a macro has an enumerator's name, C means the macro, which is asserted by itself. */
function assertEnum(
  item: ApiEnum,
  target: Target,
  { enumsAreInts, constants }: Pick<Compiler, 'enumsAreInts'> & Pick<ApiModel, 'constants'>,
): readonly Assertion[] {
  return item.enumerators
    .filter(({ name, availability }) => availability.targets.includes(target) && !constants.has(name))
    .map((enumerator) => {
      const { name } = enumerator;
      const value = enumerator.differing?.[target] ?? enumerator.value;
      const assertion = assertValue(enumsAreInts ? name : `(int)${name}`, value, item.key);
      return { ...assertion, claim: `${name} == ${value}` };
    });
}

/** A constant as C writes it. */
export function spellUse({ name, isCalled }: ApiConstant): string {
  return isCalled === true ? `${name}()` : name;
}

function assertConstant(constant: ApiConstant, target: Target): readonly Assertion[] {
  const { name, value: found } = constant;
  const use = spellUse(constant);
  if (found.kind !== 'integer') return [];
  const value = found.value[target];
  const size = found.size[target];
  if (value === undefined || size === undefined) return [];
  const expression = `sizeof(${use}) == ${size}`;
  return [assertValue(use, value, name), { claim: expression, subject: name, expression }];
}

/** The prototype is that of a pointer to the function: the only place where C compares calling conventions. */
function assertFunction(fn: ApiFunction, target: Target): readonly Assertion[] {
  const result = fn.canonicalReturnType[target];
  if (result === undefined || !fn.availability.targets.includes(target)) return [];
  const parameters = fn.parameters.map(({ canonicalType }) => spellType(canonicalType[target] ?? 'void'));
  const list = [...parameters, ...(fn.isVariadic ? ['...'] : [])].join(', ') || 'void';
  const type = `${spellType(result)} (__${fn.convention} *)(${list})`;
  const names = fn.parameters.map(({ canonicalType }) => canonicalType[target]).join(', ');
  const claim = `${fn.name} is ${result} __${fn.convention} (${names})`;
  return [{ claim, subject: fn.name, expression: `__builtin_types_compatible_p(__typeof__(&${fn.name}), ${type})` }];
}

function spellType(canonical: string): string {
  return `__typeof__(${respellConventions(canonical)})`;
}

/** Compares as 64 bits: C has no negative literal of the least value, and a sign test tells -1 from 2^64-1. */
function assertValue(name: string, value: bigint, subject: string): Assertion {
  const bits = `(unsigned long long)(${name}) == ${BigInt.asUintN(64, value)}ull`;
  const sign = value < 0n ? `(${name}) < 0` : `!((${name}) < 0)`;
  return { claim: `${name} == ${value}`, subject, expression: `${bits} && ${sign}` };
}

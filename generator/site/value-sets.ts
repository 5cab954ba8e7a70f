import type { ApiConstant, ApiFunction, ApiModel, ApiParameter } from '../model/api-model.js';
import { TARGETS } from '../model/target.js';
import { compileNameGlob } from '../resolve/select-declarations.js';

/**
 * Which constants a parameter of a type takes, as data: those around the constant that is named after the object
 * (`IO_COMPLETION` + `familyEnd`), and those that fit every object.
 */
export interface ValueRule {
  readonly type: string;
  readonly familyEnd: string;
  /** Words that may follow the object in a function's name: `NtCreateDirectoryObject`, `NtCreateProcessEx`. */
  readonly suffixes: readonly string[];
  readonly always: readonly string[];
}

export interface ValueSet {
  readonly parameter: string;
  readonly constants: readonly ApiConstant[];
}

/** What the rules find among the constants, for the sets of all functions. */
export interface ValueSource {
  readonly model: ApiModel;
  /** By rule: the families `IO_COMPLETION` ... with their constants. */
  readonly families: ReadonlyMap<ValueRule, ValueFamilies>;
}
interface ValueFamilies {
  readonly byStem: ReadonlyMap<string, readonly ApiConstant[]>;
  readonly always: readonly ApiConstant[];
}

/** How far from the constant that names the family its members may stand, in lines. */
const NEAR = 40;

export function collectFamilies(model: ApiModel, rules: readonly ValueRule[]): ValueSource {
  const constants = [...model.constants.values()].filter(({ value }) => value.kind === 'integer');
  const families = rules.map((rule) => {
    const heads = constants.filter(({ name }) => name.endsWith(rule.familyEnd) && name.length > rule.familyEnd.length);
    const byStem = new Map(heads.map((head) => collectFamily(head, rule, constants)));
    return [rule, { byStem, always: selectConstants(model, rule.always) }] as const;
  });
  return { model, families: new Map(families) };
}

function collectFamily(
  head: ApiConstant,
  { familyEnd }: ValueRule,
  constants: readonly ApiConstant[],
): readonly [string, readonly ApiConstant[]] {
  const stem = head.name.slice(0, -familyEnd.length);
  const all = numberOf(head);
  const members = constants.filter((constant) => {
    if (constant.header !== head.header || Math.abs(constant.range.line - head.range.line) > NEAR) return false;
    const value = numberOf(constant);
    return constant.name.startsWith(`${stem}_`) && value !== 0n && (value & ~all) === 0n;
  });
  return [stem, members];
}

export function numberOf({ value }: Pick<ApiConstant, 'value'>): bigint {
  if (value.kind !== 'integer') return 0n;
  const number = TARGETS.map((target) => value.value[target]).find((found) => found !== undefined) ?? 0n;
  return BigInt.asUintN(32, number);
}

/** The constants that a parameter takes; null where no rule speaks of its type. */
export function findValueSet(fn: ApiFunction, parameter: ApiParameter, source: ValueSource): ValueSet | null {
  for (const [rule, families] of source.families) {
    if (parameter.spelling !== rule.type) continue;
    const family = findFamily(fn.name, parameter.name, rule, families);
    const constants = [...family, ...families.always.filter((constant) => !family.includes(constant))];
    return constants.length === 0 ? null : { parameter: parameter.name, constants };
  }
  return null;
}

/**
 * The object that the parameter's name begins with (`ThreadDesiredAccess`), or the one that the function's name ends
 * with (`NtCreateIoCompletion`): `NtOpenProcessToken` opens no process.
 */
function findFamily(
  fn: string,
  parameter: string,
  { suffixes }: ValueRule,
  { byStem }: ValueFamilies,
): readonly ApiConstant[] {
  const named = wordsOf(parameter);
  const called = wordsOf(fn);
  while (called.length > 1 && (suffixes.includes(called.at(-1) ?? '') || /^\d+$/.test(called.at(-1) ?? '')))
    called.pop();
  for (let length = Math.max(named.length, called.length); length > 0; length -= 1) {
    const found = byStem.get(named.slice(0, length).join('_')) ?? byStem.get(called.slice(-length).join('_'));
    if (found !== undefined) return found;
  }
  return [];
}

/** `NtCreateIoCompletion`: NT, CREATE, IO, COMPLETION. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Za-z])(?=\d)/g, '_')
    .toUpperCase()
    .split('_');
}

/** Constants whose names the globs match, in the order of the globs, then of the headers. */
export function selectConstants(model: ApiModel, globs: readonly string[]): readonly ApiConstant[] {
  return globs.flatMap((glob) => {
    const exact = model.constants.get(glob);
    if (exact !== undefined) return [exact];
    if (!/[*?{[]/.test(glob)) return [];
    const matches = compileNameGlob(glob);
    return [...model.constants.values()].filter(({ name, value }) => value.kind === 'integer' && matches(name));
  });
}

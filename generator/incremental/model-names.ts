import { findTypeTargets } from '../docs/type-links.js';
import type { ApiConstant, ApiFunction, ApiModel, Unbound } from '../model/api-model.js';
import { findLayout, findParts } from '../plan/shared-records.js';
import type { NamedModel } from '../plan/symbol-names.js';
import { isDefined, type TypeForms } from '../plan/type-form.js';
import type { TypeTable } from '../plan/type-table.js';

/**
 * Of everything in the model what the output of other headers may depend on: few enough words to be kept from run to
 * run. What a thing means is not among them.
 */
export interface ModelNames {
  readonly functions: readonly FunctionNames[];
  readonly records: readonly RecordNames[];
  readonly enums: readonly EnumNames[];
  readonly constants: readonly ConstantNames[];
  readonly typedefs: readonly TypedefNames[];
  readonly unbound: readonly UnboundNames[];
}

interface Placed {
  readonly header: string;
}
export interface FunctionNames extends Placed {
  readonly name: string;
  /** What the overrides know of it; empty for nothing. */
  readonly facts: string;
  readonly handleTypes: readonly string[];
  /** Keys of the records whose layouts it needs. */
  readonly layouts: readonly string[];
  /** Pages that its types lead to: `records/KEY`. */
  readonly leads: readonly string[];
}
export interface RecordNames extends Placed {
  readonly key: string;
  readonly isSdk: boolean;
  readonly typedefs: readonly string[];
  readonly isDefined: boolean;
  /** Keys of the records that lie in its fields. */
  readonly parts: readonly string[];
}
export interface EnumNames extends Placed {
  readonly key: string;
  readonly isSdk: boolean;
  readonly typedefs: readonly string[];
  readonly enumerators: readonly string[];
}
export interface ConstantNames extends Placed {
  readonly name: string;
  readonly isSdk: boolean;
  /** What the list of status values says of it; null for what is none. */
  readonly status: string | null;
}
export interface TypedefNames extends Placed {
  readonly name: string;
  readonly isSdk: boolean;
}
export type UnboundNames = Omit<Unbound, 'range'>;

export function nameModel(model: ApiModel, forms: TypeForms, table: TypeTable): ModelNames {
  return {
    functions: model.functions.map((declared) => nameFunction(declared, model, forms)),
    records: [...model.records.values()].map((record) => {
      const { key, header, isSdk, typedefs } = record;
      return { key, header, isSdk, typedefs, isDefined: isDefined(record), parts: [...findParts(record, forms)] };
    }),
    enums: [...model.enums.values()].map(({ key, header, isSdk, typedefs, enumerators }) => {
      return { key, header, isSdk, typedefs, enumerators: enumerators.map(({ name }) => name) };
    }),
    constants: [...model.constants.values()].map((constant) => {
      const { name, header, isSdk } = constant;
      return { name, header, isSdk, status: describeStatus(constant, table) };
    }),
    typedefs: [...model.typedefs.values()].map(({ name, header, isSdk }) => ({ name, header, isSdk })),
    unbound: model.unbound.map(({ name, kind, header, reason }) => ({ name, kind, header, reason })),
  };
}

function nameFunction(declared: ApiFunction, model: ApiModel, forms: TypeForms): FunctionNames {
  const { name, header, parameters } = declared;
  return {
    name,
    header,
    facts: describeFacts(declared),
    handleTypes: parameters.flatMap(({ facts }) => facts.handleType ?? []),
    layouts: [...new Set(parameters.flatMap((parameter) => findLayout(parameter, forms) ?? []))],
    leads: findTypeTargets(declared, model),
  };
}

function describeFacts({ facts, parameters }: ApiFunction): string {
  const ofParameters = parameters.flatMap((parameter, index) => {
    const { isRetained, handleType } = parameter.facts;
    return isRetained || handleType !== null ? [`${index}${isRetained ? ' retained' : ''} ${handleType ?? ''}`] : [];
  });
  return [...(facts.isBlocking ? ['blocking'] : []), ...ofParameters].join('; ');
}

function describeStatus({ value, documentation }: ApiConstant, table: TypeTable): string | null {
  if (value.kind !== 'integer' || table.typedefs[value.type]?.kind !== 'status') return null;
  const values = Object.entries(value.value).map(([target, number]) => `${target} ${number}`);
  return [...values, documentation ?? ''].join('; ');
}

/** As names are decided from. */
export function toNamedModel({ functions, records, enums, constants, typedefs }: ModelNames): NamedModel {
  return {
    functions: functions.map(({ name, header, handleTypes }) => ({
      name,
      header,
      parameters: handleTypes.map((handleType) => ({ facts: { handleType } })),
    })),
    records: new Map(
      records.map((record) => [record.key, { ...record, layouts: record.isDefined ? { [record.key]: true } : {} }]),
    ),
    enums: new Map(enums.map((each) => [each.key, each])),
    constants: new Map(constants.map((each) => [each.name, each])),
    typedefs: new Map(typedefs.map((each) => [each.name, each])),
  };
}

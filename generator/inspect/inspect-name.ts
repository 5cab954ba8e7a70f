import { indexUsers } from '../docs/type-links.js';
import { differingValues, ownAvailability } from '../documentation/enumerator-notes.js';
import type { ApiConstant, ApiEnum, ApiFunction, ApiModel, ApiRecord, ApiTypedef } from '../model/api-model.js';
import { TARGETS, type Target } from '../model/target.js';
import { renderFunction } from './render-function.js';
import { renderRecord } from './render-record.js';
import { renderTable } from './text-table.js';

/** What a name stands for, as lines of text; null when nothing has that name. */
export function inspectName(
  model: ApiModel,
  name: string,
  targets: readonly Target[] = TARGETS,
): readonly string[] | null {
  const found = findDeclaration(model, name);
  if (found === null) return null;
  const users = found.key === null ? [] : (indexUsers(model).get(found.key) ?? []);
  const used = users.length === 0 ? [] : ['', `used by ${users.join(', ')}`];
  return [...found.render(targets), ...used];
}

/** Every name that can be inspected, for suggestions. */
export function inspectableNames(model: ApiModel): readonly string[] {
  const records = [...model.records.values()].flatMap((record) => [record.key, ...record.typedefs]);
  const enums = [...model.enums.values()].flatMap((item) => [item.key, ...item.typedefs]);
  const functions = model.functions.map((fn) => fn.name);
  return [...functions, ...records, ...enums, ...model.typedefs.keys(), ...model.constants.keys()];
}

interface Found {
  /** Its place in the index of users; null for what no signature refers to. */
  readonly key: string | null;
  readonly render: (targets: readonly Target[]) => readonly string[];
}

function findDeclaration(model: ApiModel, name: string): Found | null {
  const isNamed = (item: ApiRecord | ApiEnum) => item.key === name || item.typedefs.includes(name);
  const fn = model.functions.find((item) => item.name === name);
  if (fn !== undefined)
    return { key: null, render: () => [headline(`function ${fn.name}`, fn), ...renderFunction(fn)] };
  const record = model.records.get(name) ?? [...model.records.values()].find(isNamed);
  if (record !== undefined) {
    const title = `${record.kind} ${record.tag ?? record.key}`;
    return {
      key: `records/${record.key}`,
      render: (targets) => [headline(title, record), ...renderRecord(record, targets)],
    };
  }
  const item = model.enums.get(name) ?? [...model.enums.values()].find(isNamed);
  if (item !== undefined) return { key: `enums/${item.key}`, render: () => renderEnum(item) };
  return findValue(model, name);
}

function findValue(model: ApiModel, name: string): Found | null {
  const constant = model.constants.get(name);
  if (constant !== undefined) return { key: null, render: () => renderConstant(constant) };
  const typedef = model.typedefs.get(name);
  return typedef === undefined ? null : { key: null, render: () => [headline(`typedef ${typedef.name}`, typedef)] };
}

/** Name to the left, header and line to the right. */
function headline(title: string, item: ApiFunction | ApiRecord | ApiEnum | ApiConstant | ApiTypedef): string {
  return `${title.padEnd(56)}  ${item.header}:${item.range.line}`;
}

function renderEnum(item: ApiEnum): readonly string[] {
  const rows = item.enumerators.map((enumerator) => {
    const { name, value } = enumerator;
    const notes = [differingValues(enumerator), ownAvailability(enumerator, item.availability)?.text];
    return [name, `${value}`, hex(value, 4), notes.filter((note) => note != null).join(' ')];
  });
  return [
    headline(`enum ${item.tag ?? item.key}`, item),
    ...renderTable(rows, new Set([1, 2])).map((line) => `  ${line}`),
  ];
}

function renderConstant(constant: ApiConstant): readonly string[] {
  const { value } = constant;
  const title = headline(`constant ${constant.name}`, constant);
  if (value.kind !== 'integer' && value.kind !== 'pointer') return [title, `  ${JSON.stringify(value.value)}`];
  const rows = TARGETS.flatMap((target) => {
    const number = value.value[target];
    const size = value.kind === 'integer' ? (value.size[target] ?? 4) : 8;
    return number === undefined ? [] : [[target, value.type, `${number}`, hex(number, size)]];
  });
  const [first] = rows;
  const isSame = rows.every((row) => row[2] === first?.[2]);
  const shown = isSame && first !== undefined ? [['all targets', ...first.slice(1)]] : rows;
  return [title, ...renderTable(shown, new Set()).map((line) => `  ${line}`)];
}

function hex(value: bigint, size: number): string {
  return `0x${BigInt.asUintN(size * 8, value)
    .toString(16)
    .toUpperCase()}`;
}

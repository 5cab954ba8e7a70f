import type { ApiModel, ConstantValue } from '../model/api-model.js';
import type { Target } from '../model/target.js';
import { type ObjectProbe, PROBE_PREFIX } from './object-probe.js';
import { spellUse } from './plan-assertions.js';

/** Probes, and lines of C that have to stand before them. */
export interface ValueProbes {
  readonly before: readonly string[];
  readonly probes: readonly ObjectProbe[];
}

/** Constants that no assertion can hold: texts, numbers with a fraction, GUIDs. */
export function planValueProbes(model: ApiModel, target: Target): ValueProbes {
  const before = ['struct ntbind_guid { unsigned __int32 a; unsigned __int16 b, c; unsigned __int8 d[8]; };'];
  const probes: ObjectProbe[] = [];
  for (const constant of model.constants.values()) {
    if (!constant.availability.targets.includes(target)) continue;
    const object = planObject(constant.value);
    if (object === null) continue;
    const { name } = constant;
    const symbol = `${PROBE_PREFIX}value_${probes.length}`;
    const claim = `${name} is ${JSON.stringify(object.value)}`;
    const probe = { symbol, claim, subject: name, bytes: object.bytes };
    if (constant.value.kind === 'guid') {
      before.push(...takeGuid(name, symbol));
      probes.push({ ...probe, otherSymbol: name, definition: `${symbol}_take` });
    } else
      probes.push({ ...probe, definition: `const ${object.type} ${symbol}${object.length} = ${spellUse(constant)};` });
  }
  return { before, probes };
}

interface PlannedObject {
  readonly type: string;
  readonly length: '' | '[]';
  readonly value: string | number;
  readonly bytes: Uint8Array;
}

/** Null for what assertions judge, and for a narrow text whose bytes depend on what the compiler takes the file for. */
function planObject(value: ConstantValue): PlannedObject | null {
  switch (value.kind) {
    case 'string': {
      if (value.isWide)
        return { type: '__WCHAR_TYPE__', length: '[]', value: value.value, bytes: toUtf16(value.value) };
      if (/[^\0-\x7f]/.test(value.value)) return null;
      return { type: 'char', length: '[]', value: value.value, bytes: Buffer.from(`${value.value}\0`, 'latin1') };
    }
    case 'float':
      return { type: 'double', length: '', value: value.value, bytes: toDouble(value.value) };
    case 'guid':
      return { type: 'struct ntbind_guid', length: '', value: value.value, bytes: toGuid(value.value) };
    default:
      return null;
  }
}

/** A GUID is a macro for an initializer, or a variable: then its own bytes are looked at, once it is used. */
function takeGuid(name: string, symbol: string): readonly string[] {
  return [
    `#ifdef ${name}`,
    `#define ${symbol}_take const struct ntbind_guid ${symbol} = ${name};`,
    '#else',
    `#define ${symbol}_take const void *const ${symbol}_use = &${name};`,
    '#endif',
  ];
}

function toUtf16(text: string): Uint8Array {
  return Buffer.from(`${text}\0`, 'utf16le');
}

function toDouble(value: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

/** The first three groups are numbers, least significant byte first; the others are bytes in order. */
function toGuid(text: string): Uint8Array {
  const [a = '', b = '', c = '', ...rest] = text.split('-');
  const numbers = [a, b, c].map((group) => Buffer.from(group, 'hex').reverse());
  return Buffer.concat([...numbers, Buffer.from(rest.join(''), 'hex')]);
}

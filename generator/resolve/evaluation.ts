import { decay, type EvaluationScope, type Value } from '../expression/value.js';
import type { CType } from '../model/c-type.js';
import type { Evaluation } from './type-model.js';

/** What callers outside see of a value: memory and faults have become reasons. */
export function toEvaluation(value: Value, scope: EvaluationScope): Evaluation {
  const scalar = decay(value, scope);
  switch (scalar.kind) {
    case 'integer': {
      if (scalar.fault !== null) return { kind: 'error', reason: scalar.fault };
      const type = scalar.declared === null ? scalar.type.name : spellCType(scalar.declared);
      return { kind: 'integer', value: scalar.value, type, size: scalar.type.size, isSigned: scalar.type.isSigned };
    }
    case 'float': {
      if (scalar.fault !== null) return { kind: 'error', reason: scalar.fault };
      const type = scalar.declared === null ? scalar.type.name : spellCType(scalar.declared);
      return { kind: 'float', value: scalar.value, type };
    }
    case 'pointer': {
      const declared: CType = scalar.declared ?? {
        kind: 'pointer',
        pointee: scalar.pointee,
        isPointeeConst: false,
        width: null,
      };
      return { kind: 'pointer', value: scalar.address, type: spellCType(declared) };
    }
    case 'string':
      return { kind: 'string', value: scalar.value, isWide: scalar.prefix === 'L' || scalar.prefix === 'u' };
    case 'error':
      return { kind: 'error', reason: scalar.reason };
  }
}

/** A type as C spells it, typedefs by their names: `const WCHAR *`. */
export function spellCType(type: CType): string {
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'bool':
      return '_Bool';
    case 'integer':
    case 'float':
    case 'typedef':
    case 'opaque':
      return type.name;
    case 'record':
      return `struct ${type.key}`;
    case 'enum':
      return `enum ${type.key}`;
    case 'pointer': {
      const pointee = `${type.isPointeeConst ? 'const ' : ''}${spellCType(type.pointee)}`;
      return pointee.endsWith('*') ? `${pointee}*` : `${pointee} *`;
    }
    case 'array':
      return `${spellCType(type.element)}[]`;
    case 'function':
      return `${spellCType(type.returnType)} (${type.parameters.map(spellCType).join(', ')})`;
  }
}

import type { Extent, ExtentExpression, ParameterContract } from '../model/contract.js';
import { renderCode } from './markdown-text.js';

const DIRECTIONS = { in: 'in', out: 'out', inout: 'in and out', unknown: '' } as const;

/** A SAL contract in words: "out; room for `Count` entries, of which `*NumEntriesRemoved` are filled". */
export function describeContract(contract: ParameterContract): string {
  if (contract.isReserved) return 'reserved: null or zero';
  const parts: string[] = [DIRECTIONS[contract.direction]];
  if (contract.isOptional) parts.push('optional');
  if (contract.extent !== null) parts.push(describeExtent(contract.extent));
  if (contract.isNullTerminated) parts.push('ends with a null');
  if (contract.pointee !== null) parts.push(describePointee(contract.pointee));
  for (const { condition, contract: inner } of contract.conditions) {
    const meaning = describeContract(inner);
    if (meaning !== '') parts.push(`when ${describeExpression(condition)}: ${meaning}`);
  }
  return parts.filter((part) => part !== '').join('; ');
}

function describePointee(pointee: NonNullable<ParameterContract['pointee']>): string {
  const extent = pointee.extent === null ? '' : ` to ${describeExtent(pointee.extent)}`;
  return `receives a pointer${extent}${pointee.isOptional ? ', which may be null' : ''}`;
}

function describeExtent(extent: Extent): string {
  const unit = extent.unit === 'bytes' ? 'bytes' : 'entries';
  const { capacity, written } = extent;
  if (capacity === null) return written === null ? '' : `${describeExpression(written)} ${unit} are filled`;
  const room = `room for ${describeExpression(capacity)} ${unit}`;
  if (written === null) return `${describeExpression(capacity)} ${unit}`;
  return `${room}, of which ${describeExpression(written)} are filled`;
}

function describeExpression(expression: ExtentExpression): string {
  return renderCode(expression.text);
}

/** With a capital letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

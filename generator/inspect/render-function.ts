import { describeContract } from '../docs/contract-words.js';
import type { ApiFunction } from '../model/api-model.js';
import { renderTable } from './text-table.js';

/** A function as resolved: where it is exported, since when, and what each parameter's contract says. */
export function renderFunction(fn: ApiFunction): readonly string[] {
  const rows = fn.parameters.map((parameter) => [
    parameter.name,
    parameter.spelling,
    describeContract(parameter.contract).replaceAll('`', ''),
  ]);
  const facts = [
    `  ${fn.returnSpelling}, ${fn.convention}${fn.isVariadic ? ', variadic' : ''}, exported by ${fn.library}`,
    `  ${fn.availability.text}`,
    ...(fn.twin === null ? [] : [`  twin ${fn.twin}`]),
    ...(fn.contract.success === null ? [] : [`  succeeds when ${fn.contract.success.text}`]),
  ];
  return [...facts, ...renderTable(rows, new Set()).map((line) => `    ${line}`)];
}

import { counted, grouped } from '../counts.js';
import type { PipelineOutput } from '../pipeline.js';

/** `bound 3,117 functions, 2,138 records, 302 enums, 5,767 constants` and what is left out. */
export function summaryText({ summary }: PipelineOutput): string {
  const { functions, records, enums, constants, unbound } = summary;
  const parts = [
    counted(functions, 'function'),
    counted(records, 'record'),
    counted(enums, 'enum'),
    counted(constants, 'constant'),
  ];
  const total = unbound.reduce((sum, { count }) => sum + count, 0);
  const reasons = unbound.map(({ reason, count }) => `${grouped(count)} ${reason}`).join(', ');
  return `bound ${parts.join(', ')}\n${total > 0 ? `unbound ${grouped(total)}: ${reasons}\n` : ''}`;
}

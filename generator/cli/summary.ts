import { counted, grouped } from '../counts.js';
import type { PipelineOutput } from '../pipeline.js';

/** The rarer ones are in the manifest, each with its place. */
const SHOWN_REASONS = 4;

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
  const first = unbound.slice(0, SHOWN_REASONS).map(({ reason, count }) => `${grouped(count)} ${reason}`);
  const rest = unbound.slice(SHOWN_REASONS).reduce((sum, { count }) => sum + count, 0);
  const reasons = [...first, ...(rest > 0 ? [`${grouped(rest)} for other reasons`] : [])].join(', ');
  return `bound ${parts.join(', ')}\n${total > 0 ? `unbound ${grouped(total)}: ${reasons}\n` : ''}`;
}

import type { PlanScope } from './plan-scope.js';
import type { ScalarForm } from './type-form.js';
import type { TextRule } from './type-table.js';

/** UTF-16 code units, or bytes. */
export function textRule({ scalar }: ScalarForm, { table }: PlanScope): TextRule {
  return scalar === 'uint16' ? table.texts.wide : table.texts.narrow;
}

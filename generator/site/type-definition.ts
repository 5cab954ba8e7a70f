import type { ApiModel } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import { TARGETS } from '../model/target.js';

/** What a typedef stands for on the first target that has it. */
export function definitionOf(name: string, model: ApiModel): CType | undefined {
  const definition = model.typedefs.get(name)?.type;
  return TARGETS.map((target) => definition?.[target]).find((found) => found !== undefined);
}

import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import type { DocLines } from '../model/binding-plan.js';
import { docParagraph, docTag, joinBlocks, placeLine } from './doc-lines.js';
import type { ParameterNames } from './function-names.js';
import { escapeDocLine } from './source-text.js';

/** A function's comment, for the shapes that the bindings give it. */
export interface FunctionDoc {
  /** `parameters` are those that the shape still has. */
  lines(parameters: readonly ApiParameter[], names: ParameterNames, tags: readonly string[]): DocLines;
  parameter(name: string): DocLines;
  returns(): DocLines;
}

const EMPTY = { summary: '', parameters: [], returns: null, remarks: [], seeAlso: [], notes: [] };

export function functionDoc(owner: ApiFunction): FunctionDoc {
  const doc = owner.documentation ?? EMPTY;
  const textOf = (name: string) => doc.parameters.find((parameter) => parameter.name === name)?.text ?? '';
  return {
    lines: (parameters, names, tags) =>
      joinBlocks(
        docParagraph(doc.summary),
        ...doc.remarks.map((remark) => docParagraph(remark)),
        ...doc.notes.map(({ command, text }) => docParagraph(`${command}: ${text}`)),
        placeLine(owner.range, owner.availability),
        [
          ...parameters.flatMap((parameter) =>
            docTag(`@param ${names.argumentOf(parameter)} -`, textOf(parameter.name)),
          ),
          ...docTag('@returns', doc.returns),
          ...tags,
          ...doc.seeAlso.flatMap((reference) => docTag('@see', reference)),
        ],
      ),
    parameter: (name) => docParagraph(textOf(name)),
    returns: () => docParagraph(doc.returns ?? ''),
  };
}

/** `@throws`, by the function's own rule of success. */
export function throwsTag({ contract }: ApiFunction): string[] {
  const rule =
    contract.success === null ? 'an error or a warning' : `not as ${escapeDocLine(contract.success.text)} says`;
  return [`@throws NtStatusError when the status is ${rule}.`];
}

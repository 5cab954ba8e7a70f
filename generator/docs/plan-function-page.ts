import { sentence } from './contract-words.js';
import type { FunctionPage, ParameterRow } from './docs-plan.js';
import type { Linker } from './linker.js';
import { renderCell, renderCode, renderCodeBlock, renderProse } from './markdown-text.js';
import type { FunctionDraft, ParameterDraft } from './page-draft.js';

/** The page of one function. One that borrows the text of its twin says so. */
export function planFunctionPage(fn: FunctionDraft, linker: Linker): FunctionPage {
  const path = linker.path('functions', fn.name);
  const { documentation, origin, code } = fn;
  const borrowed = origin === null ? '' : ` (described at ${linker.link('functions', origin, origin, path)})`;
  return {
    kind: 'function',
    path,
    title: fn.name,
    summary: `${linker.prose(documentation?.summary ?? '', path)}${borrowed}`.trim() || describeSignature(fn),
    source: linker.source(fn.place, path),
    availability: sentence(fn.availability),
    declaration: renderCodeBlock('c', fn.text),
    library: renderCode(fn.library),
    twin: fn.twin === null ? null : linker.link('functions', fn.twin, fn.twin, path),
    parameters: fn.parameters.map((parameter) => planParameterRow(parameter, fn, linker, path)),
    returns: linker.prose(documentation?.returns ?? '', path) || renderCode(fn.returnSpelling),
    remarks: (documentation?.remarks ?? []).map((text) => linker.prose(text, path)),
    notes: (documentation?.notes ?? []).map(
      (note) => `**${renderProse(note.command)}** ${linker.prose(note.text, path)}`,
    ),
    seeAlso: (documentation?.seeAlso ?? []).map((entry) => planSeeAlso(entry, linker, path)),
    contractSignature: renderTypeScript(code?.contractSignature),
    rawSignature: renderTypeScript(code?.rawSignature),
    example: renderTypeScript(code?.example),
  };
}

function renderTypeScript(text: string | undefined): string {
  return text === undefined ? 'Not bound.' : renderCodeBlock('ts', text);
}

/** What the signature itself tells, where nobody wrote a comment. */
function describeSignature({ parameters }: FunctionDraft): string {
  const outputs = parameters.filter(({ isOutput }) => isOutput);
  const gives = outputs.length === 0 ? '' : ` Gives ${outputs.map((output) => renderCode(output.name)).join(', ')}.`;
  return `The header has no description. Takes ${parameters.length - outputs.length} inputs.${gives}`;
}

function planParameterRow(
  parameter: ParameterDraft,
  { documentation }: FunctionDraft,
  linker: Linker,
  path: string,
): ParameterRow {
  const text = documentation?.parameters.find((documented) => documented.name === parameter.name)?.text ?? '';
  return {
    name: renderCode(parameter.name),
    type: renderCell(linker.type(parameter, path)),
    sal: renderCell(parameter.sal.map(renderCode).join(' ')),
    contract: renderCell(parameter.contract),
    text: renderCell(linker.prose(text, path)),
  };
}

/** A link as it is, a name of the reference as a link to its page. */
function planSeeAlso(entry: string, linker: Linker, path: string): string {
  return /^\w+$/.test(entry) ? linker.link('functions', entry, entry, path) : renderProse(entry);
}

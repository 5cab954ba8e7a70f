import type { ApiFunction, ApiModel, ApiParameter } from '../model/api-model.js';
import type { Documentation } from '../model/documentation.js';
import { describeContract, sentence } from './contract-words.js';
import type { FunctionCode, FunctionPage, ParameterRow } from './docs-plan.js';
import type { Linker } from './linker.js';
import { renderCell, renderCode, renderCodeBlock, renderProse } from './markdown-text.js';

/** The page of one function. A Zw twin without a comment of its own borrows the text of its Nt function, and says so. */
export function planFunctionPage(
  fn: ApiFunction,
  model: ApiModel,
  linker: Linker,
  code: FunctionCode | null,
): FunctionPage {
  const path = linker.path('functions', fn.name);
  const { documentation, origin } = findDocumentation(fn, model);
  const borrowed = origin === null ? '' : ` (described at ${linker.link('functions', origin, origin, path)})`;
  return {
    kind: 'function',
    path,
    title: fn.name,
    summary: `${linker.prose(documentation?.summary ?? '', path)}${borrowed}`.trim() || describeSignature(fn),
    source: linker.source(fn.range, path),
    availability: sentence(fn.availability.text),
    declaration: renderCodeBlock('c', fn.text),
    library: renderCode(fn.library),
    twin: fn.twin === null ? null : linker.link('functions', fn.twin, fn.twin, path),
    parameters: fn.parameters.map((parameter) => planParameterRow(parameter, documentation, linker, path)),
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

interface FoundDocumentation {
  readonly documentation: Documentation | null;
  /** The twin that the text stands at, when it is not the function itself. */
  readonly origin: string | null;
}

function findDocumentation(fn: ApiFunction, model: ApiModel): FoundDocumentation {
  if (fn.documentation !== null || fn.twin === null) return { documentation: fn.documentation, origin: null };
  const twin = model.functions.find((other) => other.name === fn.twin);
  return twin?.documentation == null
    ? { documentation: null, origin: null }
    : { documentation: twin.documentation, origin: twin.name };
}

/** What the signature itself tells, where nobody wrote a comment. */
function describeSignature(fn: ApiFunction): string {
  const outputs = fn.parameters.filter((parameter) => parameter.contract.direction === 'out');
  const gives = outputs.length === 0 ? '' : ` Gives ${outputs.map((output) => renderCode(output.name)).join(', ')}.`;
  return `The header has no description. Takes ${fn.parameters.length - outputs.length} inputs.${gives}`;
}

function planParameterRow(
  parameter: ApiParameter,
  documentation: Documentation | null,
  linker: Linker,
  path: string,
): ParameterRow {
  const text = documentation?.parameters.find((documented) => documented.name === parameter.name)?.text ?? '';
  return {
    name: renderCode(parameter.name),
    type: renderCell(linker.type(parameter.type, parameter.spelling, path)),
    sal: renderCell(parameter.sal.map(renderCode).join(' ')),
    contract: renderCell(describeContract(parameter.contract)),
    text: renderCell(linker.prose(text, path)),
  };
}

/** A link as it is, a name of the reference as a link to its page. */
function planSeeAlso(entry: string, linker: Linker, path: string): string {
  return /^\w+$/.test(entry) ? linker.link('functions', entry, entry, path) : renderProse(entry);
}

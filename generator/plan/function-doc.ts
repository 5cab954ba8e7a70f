import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import type { Documentation } from '../model/documentation.js';
import type { DocLines } from '../model/type-plan.js';
import { docParagraph, docTag, joinBlocks, placeLine } from './doc-lines.js';
import { codeSpan, escapeDocLine } from './source-text.js';

/** A function's comment, for the shapes that the two layers give the function. */
export interface FunctionDoc {
  /** One to one with C: every parameter with its SAL annotation and type. */
  raw(argumentOf: (parameter: ApiParameter) => string): DocLines;
  /** What is left of the parameters, each with words about its shape. */
  contract(words: FunctionWords, tags: readonly string[]): DocLines;
  parameter(name: string): DocLines;
  readonly returns: DocLines;
}

export interface FunctionWords {
  readonly parameters: readonly ParameterWords[];
  readonly outputs: readonly OutputWords[];
}

export interface ParameterWords {
  readonly argument: string;
  readonly name: string;
  /** Goes before the header's text. */
  readonly words: string;
  /** The header's text is about what comes back: it stands there. */
  readonly isTextLeftOut: boolean;
}

/** A member of the result, and the C parameter that it comes from. */
export interface OutputWords {
  readonly member: string;
  readonly name: string;
}

/** Comments by function; each is made once, for both layers. */
export interface FunctionDocs {
  of(owner: ApiFunction): FunctionDoc;
}

export function createFunctionDocs(): FunctionDocs {
  const docs = new WeakMap<ApiFunction, FunctionDoc>();
  return {
    of(owner) {
      const doc = docs.get(owner) ?? createFunctionDoc(owner);
      docs.set(owner, doc);
      return doc;
    },
  };
}

const EMPTY: Documentation = { summary: '', parameters: [], returns: null, remarks: [], seeAlso: [], notes: [] };

function createFunctionDoc(owner: ApiFunction): FunctionDoc {
  const doc = owner.documentation ?? EMPTY;
  const texts = new Map(doc.parameters.map(({ name, text }) => [name, escapeDocLine(text)]));
  const head = joinBlocks(
    docParagraph(doc.summary),
    ...doc.remarks.map((remark) => docParagraph(remark)),
    ...doc.notes.map(({ command, text }) => docParagraph(`${command}: ${text}`)),
    placeLine(owner.range, owner.availability),
  );
  const returns = docTag('@returns', escapeDocLine(doc.returns ?? ''));
  const references = doc.seeAlso.flatMap((reference) => docTag('@see', escapeDocLine(reference)));
  const parameterTag = (argument: string, name: string, words: string) =>
    docTag(`@param ${argument} -`, [words, texts.get(name) ?? ''].filter((text) => text !== '').join(' '));
  return {
    raw: (argumentOf) =>
      joinBlocks(head, [
        ...owner.parameters.flatMap((each) => parameterTag(argumentOf(each), each.name, spelled(each))),
        ...returns,
        ...references,
      ]),
    contract: ({ parameters, outputs }, tags) =>
      joinBlocks(head, [
        ...parameters.flatMap(({ argument, name, words, isTextLeftOut }) =>
          isTextLeftOut ? docTag(`@param ${argument} -`, words) : parameterTag(argument, name, words),
        ),
        ...(outputs.length === 0 || returns.length > 0 ? returns : ['@returns']),
        ...outputs.flatMap(({ member, name }) => outputItem(member, texts.get(name) ?? '')),
        ...tags,
        ...references,
      ]),
    parameter: (name) => docParagraph(doc.parameters.find((each) => each.name === name)?.text ?? ''),
    returns: docParagraph(doc.returns ?? ''),
  };
}

/** `- Handle (out): Receives the handle.`, below the tag of what is returned. */
function outputItem(member: string, text: string): string[] {
  const [first = '', ...others] = docTag(`- ${codeSpan(member)} (out)${text === '' ? '' : ':'}`, text || ' ');
  return [`  ${first.trimEnd()}`, ...others.map((line) => `  ${line}`)];
}

/** `_Out_ PHANDLE`, as the header has it. */
function spelled({ sal, spelling }: ApiParameter): string {
  return codeSpan([...sal, spelling].join(' '));
}

import {
  findNodeAtLocation,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Diagnostic } from '../diagnostics.js';
import type { SourceRange } from '../model/position.js';
import { lineStartsOf, rangeAt } from './text-position.js';

/** JSON text with the place of every value, so that a message about a value can point at it. */
export interface JsonDocument {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly root: Node;
  readonly value: unknown;
}

/** Reads strict JSON (RFC 8259: no comments, no trailing commas). */
export function parseJsonDocument(
  file: string,
  source: string,
  code: Diagnostic['code'],
): JsonDocument | readonly Diagnostic[] {
  const text = source.replace(/^\uFEFF/, '');
  const lineStarts = lineStartsOf(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (root === undefined || first !== undefined) {
    const offset = first?.offset ?? 0;
    const what = first === undefined ? 'an empty file' : wordsOf(printParseErrorCode(first.error));
    const range = rangeAt(file, lineStarts, offset, offset + Math.max(first?.length ?? 0, 1));
    return [{ code, severity: 'error', message: `not valid JSON: ${what}`, range }];
  }
  return { file, text, lineStarts, root, value: JSON.parse(text) };
}

/** Where the value at `path` stands; for a path that is not there, its nearest existing parent. */
export function rangeOfValue(document: JsonDocument, path: JSONPath): SourceRange {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(document.root, path.slice(0, length));
    if (node !== undefined) return rangeOfNode(document, node);
  }
  return rangeOfNode(document, document.root);
}

/** Where the key that names the value at `path` stands. */
export function rangeOfKey(document: JsonDocument, path: JSONPath): SourceRange {
  const value = findNodeAtLocation(document.root, path);
  const key = value?.parent?.type === 'property' ? value.parent.children?.[0] : undefined;
  return key === undefined ? rangeOfValue(document, path) : rangeOfNode(document, key);
}

function rangeOfNode(document: JsonDocument, node: Node): SourceRange {
  // An object or array spans many lines: its opening bracket is enough to find it.
  const isContainer = node.type === 'object' || node.type === 'array';
  const end = isContainer ? node.offset + 1 : node.offset + node.length;
  return rangeAt(document.file, document.lineStarts, node.offset, end);
}

/** `CommaExpected` as `comma expected`. */
function wordsOf(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

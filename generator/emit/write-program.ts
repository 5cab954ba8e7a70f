import { createRequire } from 'node:module';
import type * as Handlebars from 'handlebars';
import { ProgramWriter } from './template-program.js';
import type { TemplateEnvironment } from './template-scope.js';

/** The names that a template may call. */
export type TemplateWords = Pick<TemplateEnvironment<never>, 'helpers' | 'blocks'>;

/** What stands around a program, in the order in which it is passed. */
export const AROUND = ['runtime', 'helpers', 'blocks', 'partial'] as const;

/**
 * Writes the part of Handlebars that templates need, with its whitespace rules, strict names and nothing escaped, as
 * the body of a function. Handlebars' own runtime copies options and contexts for each helper, iteration and partial,
 * which for tens of thousands of declarations costs several times what the text itself does.
 */
export function writeProgram(text: string, words: TemplateWords): string {
  // Loaded at its first use: most runs know all their templates.
  const { parse } = createRequire(import.meta.url)('handlebars') as typeof Handlebars;
  return `return (value, given, out, data) => {\n${new ProgramWriter(words).write(parse(text))}};`;
}

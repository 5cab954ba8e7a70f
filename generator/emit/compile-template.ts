import Handlebars from 'handlebars';
import { ProgramWriter } from './template-program.js';
import { TEMPLATE_RUNTIME } from './template-runtime.js';
import type { Render, TemplateEnvironment } from './template-scope.js';

/**
 * Compiles the part of Handlebars that templates need, with its whitespace rules, strict names and nothing escaped, to
 * a function. Handlebars' own runtime copies options and contexts for each helper, iteration and partial, which for
 * tens of thousands of declarations costs several times what the text itself does.
 */
export function compileTemplate<Data>(text: string, environment: TemplateEnvironment<Data>): Render<Data> {
  const { helpers, blocks, findPartial } = environment;
  const body = new ProgramWriter({ helpers, blocks }).write(Handlebars.parse(text));
  const program = `return (value, given, out, data) => {\n${body}};`;
  return new Function('runtime', 'helpers', 'blocks', 'partial', program)(
    TEMPLATE_RUNTIME,
    helpers,
    blocks,
    findPartial,
  );
}

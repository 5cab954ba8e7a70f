import { TEMPLATE_PROGRAMS, type TemplateProgram } from './template-programs.js';
import { TEMPLATE_RUNTIME } from './template-runtime.js';
import type { Render, TemplateEnvironment } from './template-scope.js';
import { AROUND, writeProgram } from './write-program.js';

/** A template as a function. */
export function compileTemplate<Data>(text: string, environment: TemplateEnvironment<Data>): Render<Data> {
  const { helpers, blocks, findPartial } = environment;
  const program = TEMPLATE_PROGRAMS.get(text) ?? compile(writeProgram(text, { helpers, blocks }));
  return program(TEMPLATE_RUNTIME, helpers, blocks, findPartial);
}

function compile(program: string): TemplateProgram {
  return new Function(...AROUND, program) as TemplateProgram;
}

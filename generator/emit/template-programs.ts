import type { TEMPLATE_RUNTIME } from './template-runtime.js';
import type { Render, TemplateEnvironment } from './template-scope.js';

/** What a template becomes: a function of what its program finds around it. */
export type TemplateProgram = <Data>(
  runtime: typeof TEMPLATE_RUNTIME,
  helpers: TemplateEnvironment<Data>['helpers'],
  blocks: TemplateEnvironment<Data>['blocks'],
  partial: TemplateEnvironment<Data>['findPartial'],
) => Render<Data>;

/** By the template's text. The build puts those of the templates that ship in their place, other texts have none. */
export const TEMPLATE_PROGRAMS: ReadonlyMap<string, TemplateProgram> = new Map();

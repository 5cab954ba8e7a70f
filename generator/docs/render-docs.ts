import { createTemplateSet } from '../emit/template-set.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { DocsPage } from './docs-plan.js';

const TEMPLATES: Readonly<Record<DocsPage['kind'], string>> = {
  function: 'function.md',
  record: 'record.md',
  enum: 'enum.md',
  index: 'index.md',
};

/** Gives the Markdown of pages; `texts` are the templates by name. */
export function createPageRenderer(
  texts: ReadonlyMap<string, string>,
  folder: string,
): (page: DocsPage) => GeneratedFile {
  const set = createTemplateSet(texts);
  const used = { support: new Map(), status: new Map() };
  return (page) => ({ path: `${folder}/${page.path}`, text: set.render(TEMPLATES[page.kind], page, used) });
}

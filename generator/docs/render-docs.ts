import { createTemplateSet } from '../emit/template-set.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { DocsPage, DocsPlan } from './docs-plan.js';

const TEMPLATES: Readonly<Record<DocsPage['kind'], string>> = {
  function: 'function.md',
  record: 'record.md',
  enum: 'enum.md',
  index: 'index.md',
};

/** The Markdown of every page; `texts` are the templates by name. */
export function renderDocs(
  plan: DocsPlan,
  texts: ReadonlyMap<string, string>,
  folder: string,
): readonly GeneratedFile[] {
  const set = createTemplateSet(texts);
  const used = { support: new Map(), status: new Map() };
  return plan.pages.map((page) => ({
    path: `${folder}/${page.path}`,
    text: set.render(TEMPLATES[page.kind], page, used),
  }));
}

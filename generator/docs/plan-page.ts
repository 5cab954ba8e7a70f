import type { DeclarationPage } from './docs-plan.js';
import type { Linker } from './linker.js';
import type { PageDraft } from './page-draft.js';
import { planEnumPage } from './plan-enum-page.js';
import { planFunctionPage } from './plan-function-page.js';
import { planRecordPage } from './plan-record-page.js';

export function planPage(draft: PageDraft, linker: Linker): DeclarationPage {
  switch (draft.kind) {
    case 'function':
      return planFunctionPage(draft, linker);
    case 'record':
      return planRecordPage(draft, linker);
    case 'enum':
      return planEnumPage(draft, linker);
  }
}

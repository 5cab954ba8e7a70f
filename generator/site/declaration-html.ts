import type { ApiFunction, ApiParameter, Callback } from '../model/api-model.js';
import { renderAnnotations, renderSpelling } from './code-html.js';
import { EMPTY, escapeHtml, type Html, html, joinHtml } from './html.js';
import type { PageLinks } from './page-links.js';

/**
 *     NTSTATUS NtClose(
 *         _In_ HANDLE Handle
 *     );
 */
export function renderDeclaration(fn: ApiFunction, links: PageLinks): Html {
  const head = html`${renderSpelling(fn.returnSpelling, links)} <b>${escapeHtml(fn.name)}</b>`;
  return html`${head}${renderParameters(fn.parameters, fn.isVariadic, links)};`;
}

export function renderCallback(name: string, { parameters, type }: Callback, result: string, links: PageLinks): Html {
  const head = html`${renderSpelling(result, links)} (*<b>${escapeHtml(name)}</b>)`;
  return html`${head}${renderParameters(parameters, type.isVariadic, links)};`;
}

function renderParameters(parameters: readonly ApiParameter[], isVariadic: boolean, links: PageLinks): Html {
  const lines = parameters.map((parameter) => renderParameter(parameter, links));
  if (isVariadic) lines.push('...' as Html);
  if (lines.length === 0) return '(void)' as Html;
  return html`(\n    ${joinHtml(lines, ',\n    ')}\n)`;
}

function renderParameter({ name, sal, spelling }: ApiParameter, links: PageLinks): Html {
  const annotations = sal.length === 0 ? EMPTY : renderAnnotations(sal);
  return html`${annotations}${renderSpelling(spelling, links)} ${escapeHtml(name)}`;
}

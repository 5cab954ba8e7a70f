declare const markup: unique symbol;

/** Text that is HTML already; only the functions of this folder that escape make it. */
export type Html = string & { readonly [markup]: true };

export const EMPTY = '' as Html;

const SPECIAL = /[&<>"']/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Bidirectional overrides and controls could show a reader another text than there is. */
const CONTROLS = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Any text as HTML that shows exactly it, in an element as in a quoted attribute. */
export function escapeHtml(text: string): Html {
  const plain = text.replace(CONTROLS, '\ufffd');
  return (SPECIAL.test(plain) ? plain.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '') : plain) as Html;
}

/** Fills HTML around HTML; plain text among the values is escaped by their types: they must be Html or numbers. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | number)[]): Html {
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    text += `${value}${strings[index + 1] ?? ''}`;
  });
  return text as Html;
}

export function joinHtml(parts: readonly Html[], separator = ''): Html {
  return parts.join(separator) as Html;
}

export function codeHtml(text: string): Html {
  return html`<code>${escapeHtml(text)}</code>`;
}

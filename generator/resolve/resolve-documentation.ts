import type { Documentation } from '../model/documentation.js';
import type { DocComment } from '../model/header-source.js';

export function resolveDocumentation(comment: DocComment | null): Documentation | null {
  return comment === null
    ? null
    : { summary: comment.text.trim(), parameters: [], returns: null, remarks: [], seeAlso: [], notes: [] };
}

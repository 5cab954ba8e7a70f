import { parseDocumentation } from '../documentation/parse-documentation.js';
import type { Documentation } from '../model/documentation.js';
import type { DocComment } from '../model/header-source.js';

export function resolveDocumentation(comment: DocComment | null): Documentation | null {
  return comment === null ? null : parseDocumentation(comment.text);
}

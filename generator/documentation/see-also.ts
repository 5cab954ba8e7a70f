const NAME_OR_LINK = /^(?:[\w:.#*~]+(?:\(\))?|`[^`]+`|<?[a-z]+:\/\/\S+)$/;

/** `\sa NtClose, NtOpenFile()` names several; a sentence is one entry. Links may follow each other by lines. */
export function splitSeeAlso(text: string): readonly string[] {
  const parts = text
    .split(/,\s+|\s+(?=<?[a-z]+:\/\/)|\n/)
    .flatMap((part) => (part.includes('://') ? [part] : part.split(',')))
    .filter((part) => part !== '');
  if (!parts.every((part) => NAME_OR_LINK.test(part.replace(/\.$/, '')))) return text === '' ? [] : [text];
  return parts.map((part) => part.replace(/\.$/, '').replace(/\(\)$/, '').replace(/^#/, ''));
}

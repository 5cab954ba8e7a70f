/** A field's or enumerator's comment as one piece of light Markdown. */
export function describeMember(text: string): string {
  return text.trim();
}

/** What the programs that templates become call. */
export const TEMPLATE_RUNTIME = {
  text(value: unknown): string {
    if (typeof value === 'string') return value;
    return value === undefined || value === null ? '' : String(value);
  },

  /** As in Handlebars, an empty list is no more than nothing. */
  isFilled(value: unknown): boolean {
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  },

  /** A member that may be missing; a strict one may not. */
  read(owner: unknown, name: string, isStrict: boolean): unknown {
    if (!isObject(owner)) {
      if (isStrict) throw new Error(`there is no "${name}" in ${String(owner)}`);
      return undefined;
    }
    const value = owner[name];
    if (value === undefined && isStrict && !(name in owner)) throw new Error(`there is no "${name}"`);
    return value;
  },
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

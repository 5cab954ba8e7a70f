import type { ApiModel } from '../model/api-model.js';

/**
 * C declarations of the tags that prototypes use. C takes a tag that first appears in a parameter list for another type
 * than the one of that name outside (C11 6.2.1p4); C++, which the headers are read as, takes them for one, and so does
 * the model. Declared before the headers, they are one in C as well.
 */
export function declareTags(model: ApiModel): readonly string[] {
  const enums = [...model.enums.values()].filter(({ enumerators }) => enumerators.length > 0);
  const defined = new Set(enums.map(({ tag }) => tag));
  const tags = new Set<string>();
  // An enum may have a type below it, which a declaration without its list would contradict.
  for (const { canonicalReturnType, parameters } of model.functions)
    for (const types of [canonicalReturnType, ...parameters.map(({ canonicalType }) => canonicalType)])
      for (const type of Object.values(types))
        for (const [text, kind, tag] of type.matchAll(/\b(struct|union|enum) (\w+)/g))
          if (kind !== 'enum' || !defined.has(tag ?? null)) tags.add(text);
  return [...tags].map((tag) => `${tag};`);
}

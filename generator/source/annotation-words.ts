import type { Annotation } from '../model/header-source.js';
import { SAL_ANNOTATIONS } from '../sal/annotations.js';

/** A word that is taken out of the code: what becomes of it, and whether parentheses follow. */
export interface AnnotationWord {
  readonly kind: Annotation['kind'] | 'attribute' | 'pragma';
  readonly hasArgument: boolean;
}

/**
 * Keywords of MSVC that C's grammar lacks ("Keywords" in Microsoft's C++ language reference). GCC's
 * `__attribute__` and `__extension__` stand in headers that serve both compilers.
 */
const KEYWORDS: Readonly<Record<AnnotationWord['kind'], readonly string[]>> = {
  sal: [],
  convention: [
    '__cdecl',
    '__stdcall',
    '__fastcall',
    '__thiscall',
    '__vectorcall',
    '__clrcall',
    '__regcall',
    '_cdecl',
    '_stdcall',
    '_fastcall',
    '_vectorcall',
  ],
  declspec: ['__declspec', '_declspec'],
  attribute: ['__attribute__', '__attribute'],
  modifier: [
    '__inline',
    '_inline',
    '__inline__',
    '__forceinline',
    '_forceinline',
    '__unaligned',
    '_unaligned',
    '__ptr32',
    '__ptr64',
    '_ptr32',
    '_ptr64',
    '__sptr',
    '__uptr',
    '__w64',
    '_w64',
    '__restrict',
    '__restrict__',
    '__extension__',
  ],
  pragma: ['__pragma', '_Pragma'],
};

const WITH_ARGUMENT: ReadonlySet<AnnotationWord['kind']> = new Set(['declspec', 'attribute', 'pragma']);

export const ANNOTATION_WORDS: ReadonlyMap<string, AnnotationWord> = new Map([...keywordEntries(), ...salEntries()]);

function* keywordEntries(): Generator<[string, AnnotationWord]> {
  for (const kind of Object.keys(KEYWORDS) as AnnotationWord['kind'][]) {
    const word: AnnotationWord = { kind, hasArgument: WITH_ARGUMENT.has(kind) };
    for (const name of KEYWORDS[kind]) yield [name, word];
  }
}

function* salEntries(): Generator<[string, AnnotationWord]> {
  for (const annotation of SAL_ANNOTATIONS.values()) {
    yield [annotation.name, { kind: 'sal', hasArgument: annotation.arguments.length > 0 }];
  }
}

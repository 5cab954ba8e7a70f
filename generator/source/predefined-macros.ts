import type { Target } from '../model/target.js';

/**
 * Macros that MSVC defines by itself when it compiles C ("Predefined macros" in Microsoft's preprocessor
 * reference, Visual Studio 2022 17.10, /std:c17 /MD). `__STDC__` is missing there too, as without /Za, and so is
 * `__cplusplus`.
 */
export const PREDEFINED_MACROS: Readonly<Record<string, string>> = {
  _MSC_VER: '1940',
  _MSC_FULL_VER: '194033811',
  _MSC_BUILD: '0',
  _MSC_EXTENSIONS: '1',
  _INTEGRAL_MAX_BITS: '64',
  _WIN32: '1',
  _MT: '1',
  _DLL: '1',
  _M_FP_PRECISE: '1',
  __STDC_HOSTED__: '1',
  __STDC_VERSION__: '201710L',
  __STDC_NO_ATOMICS__: '1',
  __STDC_NO_COMPLEX__: '1',
  __STDC_NO_THREADS__: '1',
  __STDC_NO_VLA__: '1',
};

/**
 * With the architecture's name as GCC spells it: clang defines that one too where it stands in for MSVC, and
 * headers that serve several compilers (mingw-w64's, Wine's) ask for it. `_X86_` is MinGW's; Microsoft's SDK
 * defines it itself where nobody has.
 */
export const PREDEFINED_MACROS_PER_TARGET: Readonly<Record<Target, Readonly<Record<string, string>>>> = {
  x64: { _WIN64: '1', _M_X64: '100', _M_AMD64: '100', __x86_64: '1', __x86_64__: '1' },
  x86: { _M_IX86: '600', _M_IX86_FP: '2', __i386: '1', __i386__: '1', _X86_: '1' },
  arm64: { _WIN64: '1', _M_ARM64: '1', __aarch64__: '1' },
};

/**
 * Keywords that compilers also know with other underscores: "Alternate Keywords" in GCC's manual, of which MSVC has the
 * shorter ones; `_int64` for `__int64` in Microsoft's C++ language reference. No header asks with `#ifdef` for a
 * keyword, so a macro that becomes the plain one does the same.
 */
export const SPELLED_KEYWORDS: Readonly<Record<string, string>> = {
  __const: 'const',
  __const__: 'const',
  __signed: 'signed',
  __signed__: 'signed',
  __volatile: 'volatile',
  __volatile__: 'volatile',
  _int8: '__int8',
  _int16: '__int16',
  _int32: '__int32',
  _int64: '__int64',
};

/** Operators of `#if` that count as defined macros (C23 6.10.1; MSVC has the first alone of its kind in C). */
export const OPERATOR_MACROS: readonly string[] = ['__has_include'];

/** Macros whose value depends on where they stand. */
export const COMPUTED_MACROS: Readonly<Record<string, 'line' | 'file' | 'counter'>> = {
  __LINE__: 'line',
  __FILE__: 'file',
  __COUNTER__: 'counter',
};

/*
 * Lets the system's C compiler read the checked-in headers: included before anything else.
 * On 64-bit systems that are no Windows `long` has 8 bytes. Nothing here or in the headers says `long long`, so
 * the keyword itself can stand for a type of 4 bytes. layouts.c asserts what comes of it.
 */
#ifndef _WIN32
#define long int
/* A keyword to clang, with -fms-extensions. */
#ifndef __clang__
#define __int64 __attribute__((__mode__(__DI__))) int
#endif
#define __stdcall
#define __cdecl
#define __ptr32
#define __ptr64
#define __sptr
#define __uptr
#define __declspec(x)
#define __forceinline static __inline__
#endif

#define _M_AMD64 100
#define _WIN64 1
#undef linux
#undef unix

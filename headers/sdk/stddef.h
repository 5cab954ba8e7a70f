/*
 * Basic types of C
 */

#ifndef _INC_STDDEF
#define _INC_STDDEF

#if defined(_WIN64)
typedef unsigned __int64 size_t;
typedef __int64 ptrdiff_t;
#else
typedef unsigned int size_t;
typedef int ptrdiff_t;
#endif

typedef unsigned short wchar_t;

#ifndef NULL
#define NULL ((void *)0)
#endif

#define offsetof(type, member) __builtin_offsetof(type, member)

#endif // _INC_STDDEF

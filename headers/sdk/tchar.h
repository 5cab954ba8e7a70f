/*
 * Characters and strings of a program, wide in one that is built for Unicode
 */

#ifndef _INC_TCHAR
#define _INC_TCHAR

#include <stddef.h>

#ifdef _UNICODE
typedef wchar_t _TCHAR;
#define __T(quote) L##quote
#else
typedef char _TCHAR;
#define __T(quote) quote
#endif

#define _T(quote) __T(quote)
#define _TEXT(quote) __T(quote)

#endif // _INC_TCHAR

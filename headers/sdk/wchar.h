/*
 * Wide characters of C: nothing of them is needed here but their type
 */

#ifndef _INC_WCHAR
#define _INC_WCHAR

#include <stddef.h>

typedef unsigned short wint_t;
typedef unsigned short wctype_t;

#endif // _INC_WCHAR

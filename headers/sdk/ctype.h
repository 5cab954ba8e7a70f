/*
 * Classes of characters of C: nothing of them is needed here
 */

#ifndef _INC_CTYPE
#define _INC_CTYPE

#include <stddef.h>

#endif // _INC_CTYPE

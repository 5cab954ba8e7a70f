/*
 * Strings of C: nothing of them is needed here
 */

#ifndef _INC_STRING
#define _INC_STRING

#include <stddef.h>

#endif // _INC_STRING

/*
 * Jumps of C: nothing of them is needed here
 */

#ifndef _INC_SETJMP
#define _INC_SETJMP

#include <stddef.h>

#endif // _INC_SETJMP

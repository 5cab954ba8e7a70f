/*
 * The library of C: nothing of it is needed here
 */

#ifndef _INC_STDLIB
#define _INC_STDLIB

#include <stddef.h>

#endif // _INC_STDLIB

/*
 * Errors of C: nothing of them is needed here
 */

#ifndef _INC_ERRNO
#define _INC_ERRNO

#include <stddef.h>

#endif // _INC_ERRNO

/*
 * Mathematics of C: nothing of it is needed here
 */

#ifndef _INC_MATH
#define _INC_MATH

#include <stddef.h>

#endif // _INC_MATH

/*
 * Memory of C: nothing of it is needed here
 */

#ifndef _INC_MALLOC
#define _INC_MALLOC

#include <stddef.h>

#endif // _INC_MALLOC

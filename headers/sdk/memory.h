/*
 * Memory of C: nothing of it is needed here
 */

#ifndef _INC_MEMORY
#define _INC_MEMORY

#include <stddef.h>

#endif // _INC_MEMORY

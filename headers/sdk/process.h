/*
 * Processes of C: nothing of them is needed here
 */

#ifndef _INC_PROCESS
#define _INC_PROCESS

#include <stddef.h>

#endif // _INC_PROCESS

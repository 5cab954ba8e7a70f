/*
 * Input and output of C: nothing of it is needed here
 */

#ifndef _INC_STDIO
#define _INC_STDIO

#include <stddef.h>

#endif // _INC_STDIO

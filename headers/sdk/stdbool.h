/*
 * Truth values of C
 */

#ifndef _STDBOOL
#define _STDBOOL

#define bool _Bool
#define true 1
#define false 0

#endif // _STDBOOL

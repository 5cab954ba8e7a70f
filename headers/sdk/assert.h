/*
 * Assertions of C: nothing of them is needed here
 */

#ifndef _INC_ASSERT
#define _INC_ASSERT

#endif // _INC_ASSERT

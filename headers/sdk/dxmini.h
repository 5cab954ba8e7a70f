/*
 * Display drivers: nothing of them is needed here
 */

#ifndef _INC_DXMINI
#define _INC_DXMINI



#endif // _INC_DXMINI

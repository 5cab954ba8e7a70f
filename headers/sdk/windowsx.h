/*
 * Win32 macros: none of them is needed here
 */

#ifndef _WINDOWSX_H_
#define _WINDOWSX_H_



#endif // _WINDOWSX_H_

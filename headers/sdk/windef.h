/*
 * Windows types with their Win32 names
 */

#ifndef _WINDEF_
#define _WINDEF_

#include <minwindef.h>

#endif // _WINDEF_

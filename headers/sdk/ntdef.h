/*
 * Basic NT types, for headers that bring none of their own: phnt_ntdef.h declares them
 */

#ifndef _NTDEF_H
#define _NTDEF_H



#endif // _NTDEF_H

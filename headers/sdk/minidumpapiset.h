/*
 * Memory dumps: nothing of them is needed here
 */

#ifndef _MINIDUMPAPISET_H_
#define _MINIDUMPAPISET_H_



#endif // _MINIDUMPAPISET_H_

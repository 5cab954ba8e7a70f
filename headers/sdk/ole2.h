/*
 * OLE: nothing of it is needed here
 */

#ifndef _OLE2_H_
#define _OLE2_H_



#endif // _OLE2_H_

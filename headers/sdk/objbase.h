/*
 * COM
 */

#ifndef _OBJBASE_H_
#define _OBJBASE_H_

#include <objidl.h>

#endif // _OBJBASE_H_

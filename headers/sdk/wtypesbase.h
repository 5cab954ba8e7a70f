/*
 * Types of COM and Automation: wtypes.h has them
 */

#ifndef __wtypesbase_h__
#define __wtypesbase_h__

#include <wtypes.h>

#endif // __wtypesbase_h__

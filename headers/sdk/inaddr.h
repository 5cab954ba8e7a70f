/*
 * An IPv4 address: winsock2.h has it
 */

#ifndef _INC_INADDR
#define _INC_INADDR

#include <winsock2.h>

#endif // _INC_INADDR

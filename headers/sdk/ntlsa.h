/*
 * The local security authority, by the name of its newer header: ntsecapi.h has its types
 */

#ifndef _NTLSA_
#define _NTLSA_

#include <ntsecapi.h>

#endif // _NTLSA_

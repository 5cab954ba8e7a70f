/*
 * Cryptography: all that windows.h brings of it is the type of a status value
 */

#ifndef __BCRYPT_H__
#define __BCRYPT_H__

#ifndef _NTDEF_
typedef LONG NTSTATUS;
typedef NTSTATUS *PNTSTATUS;
#endif

#endif // __BCRYPT_H__

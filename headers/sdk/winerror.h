/*
 * Errors of Win32 and COM: those that stand for success, and how an HRESULT is made
 */

#ifndef _WINERROR_
#define _WINERROR_

#define FACILITY_NT_BIT 0x10000000

#define ERROR_SUCCESS 0L
#define NO_ERROR 0L
#define S_OK ((HRESULT)0L)
#define S_FALSE ((HRESULT)1L)

#define SUCCEEDED(hr) (((HRESULT)(hr)) >= 0)
#define FAILED(hr) (((HRESULT)(hr)) < 0)

typedef LONG SECURITY_STATUS;

#endif // _WINERROR_

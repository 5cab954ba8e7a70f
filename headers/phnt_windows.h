/*
 * Win32 definitions, and the NTSTATUS values
 *
 * Include this header before phnt.h.
 */

#ifndef _PHNT_WINDOWS_H
#define _PHNT_WINDOWS_H

#ifndef INITGUID
#define INITGUID
#endif

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif

// The SDK declares some NTSTATUS values in winnt.h; ntstatus.h has them all.
#ifndef WIN32_NO_STATUS
#define WIN32_NO_STATUS
#endif

#include <limits.h>
#include <windows.h>
#undef WIN32_NO_STATUS
#include <ntstatus.h>
#include <winioctl.h>

#endif // _PHNT_WINDOWS_H

/*
 * The part of the Windows SDK that NT headers stand on
 *
 * Declarations only: no inline code, no C++, no Win32 functions.
 */

#ifndef _WINDOWS_
#define _WINDOWS_

// The SDK's own names for the architecture, from the compiler's.
#if !defined(_AMD64_) && defined(_M_AMD64)
#define _AMD64_
#endif

#if !defined(_X86_) && defined(_M_IX86)
#define _X86_
#endif

#if !defined(_ARM64_) && defined(_M_ARM64)
#define _ARM64_
#endif

// Says that these headers stand in for the SDK.
#define SDK_PRELUDE

#include <sdkddkver.h>
#include <winapifamily.h>
#include <stdarg.h>
#include <windef.h>
#include <minwinbase.h>
#include <libloaderapi.h>
#include <timezoneapi.h>
#include <winbase.h>
#include <wingdi.h>
#include <winuser.h>

// As in winnt.h: phnt has no use for these.
#ifndef _PHNT_WINDOWS_H
#include <winerror.h>
#include <win32-records.h>
#endif

#ifndef WIN32_LEAN_AND_MEAN
#include <inaddr.h>
#include <bcrypt.h>
#include <winioctl.h>
#endif

#endif // _WINDOWS_

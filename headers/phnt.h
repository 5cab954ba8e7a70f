/*
 * NT headers: the whole of them, in order
 *
 * Include phnt_windows.h first.
 */

#ifndef _PHNT_H
#define _PHNT_H

//
// Mode
//

#define PHNT_MODE_KERNEL 0
#define PHNT_MODE_USER 1

//
// Version: the oldest Windows whose declarations are wanted
//

#define PHNT_WINDOWS_ANCIENT 0
#define PHNT_WINDOWS_XP 51              // August 2001
#define PHNT_WINDOWS_SERVER_2003 52     // April 2003
#define PHNT_WINDOWS_VISTA 60           // November 2006
#define PHNT_WINDOWS_7 61               // July 2009
#define PHNT_WINDOWS_8 62               // August 2012
#define PHNT_WINDOWS_8_1 63             // August 2013
#define PHNT_WINDOWS_10 100             // July 2015, version 1507, build 10240
#define PHNT_WINDOWS_10_TH2 101         // November 2015, version 1511, build 10586
#define PHNT_WINDOWS_10_RS1 102         // August 2016, version 1607, build 14393
#define PHNT_WINDOWS_10_RS2 103         // April 2017, version 1703, build 15063
#define PHNT_WINDOWS_10_RS3 104         // October 2017, version 1709, build 16299
#define PHNT_WINDOWS_10_RS4 105         // April 2018, version 1803, build 17134
#define PHNT_WINDOWS_10_RS5 106         // November 2018, version 1809, build 17763
#define PHNT_WINDOWS_10_19H1 107        // May 2019, version 1903, build 18362
#define PHNT_WINDOWS_10_19H2 108        // November 2019, version 1909, build 18363
#define PHNT_WINDOWS_10_20H1 109        // May 2020, version 2004, build 19041
#define PHNT_WINDOWS_10_20H2 110        // October 2020, build 19042
#define PHNT_WINDOWS_10_21H1 111        // May 2021, build 19043
#define PHNT_WINDOWS_10_21H2 112        // November 2021, build 19044
#define PHNT_WINDOWS_10_22H2 113        // October 2022, build 19045
#define PHNT_WINDOWS_11 114             // October 2021, build 22000
#define PHNT_WINDOWS_11_22H2 115        // September 2022, build 22621
#define PHNT_WINDOWS_11_23H2 116        // October 2023, build 22631
#define PHNT_WINDOWS_11_24H2 117        // October 2024, build 26100
#define PHNT_WINDOWS_11_25H2 118        // October 2025, build 26200
#define PHNT_WINDOWS_11_26H1 119        // build 28000
#define PHNT_WINDOWS_11_27H2 120        // build 29500
#define PHNT_WINDOWS_NEW ULONG_MAX

#ifndef PHNT_MODE
#define PHNT_MODE PHNT_MODE_USER
#endif

#ifndef PHNT_VERSION
#define PHNT_VERSION PHNT_WINDOWS_NEW
#endif

//
// Headers
//

EXTERN_C_START

#if (PHNT_MODE != PHNT_MODE_KERNEL)
#include <ntdef.h>
#endif // (PHNT_MODE != PHNT_MODE_KERNEL)

#include <ntexapi.h>
#include <ntobapi.h>
#include <ntpsapi.h>

#if (PHNT_MODE != PHNT_MODE_KERNEL)
#include <ntioapi.h>
#include <ntlpcapi.h>
#endif // (PHNT_MODE != PHNT_MODE_KERNEL)

EXTERN_C_END

#endif // _PHNT_H

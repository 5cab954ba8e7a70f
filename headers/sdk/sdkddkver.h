/*
 * Versions of Windows, as the SDK counts them
 */

#ifndef _INC_SDKDDKVER
#define _INC_SDKDDKVER

#define NTDDI_WINXP 0x05010000
#define NTDDI_VISTA 0x06000000
#define NTDDI_WIN7 0x06010000
#define NTDDI_WIN8 0x06020000
#define NTDDI_WINBLUE 0x06030000
#define NTDDI_WIN10 0x0A000000

#endif // _INC_SDKDDKVER

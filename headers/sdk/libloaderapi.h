/*
 * Directories that DLLs are loaded from
 */

#ifndef _LIBLOADERAPI_
#define _LIBLOADERAPI_

typedef PVOID DLL_DIRECTORY_COOKIE;
typedef PVOID *PDLL_DIRECTORY_COOKIE;

#endif // _LIBLOADERAPI_

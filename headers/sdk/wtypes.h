/*
 * Types of COM and Automation
 */

#ifndef __wtypes_h__
#define __wtypes_h__

#include <windef.h>
#include <guiddef.h>

typedef WCHAR OLECHAR;
typedef OLECHAR *LPOLESTR;
typedef const OLECHAR *LPCOLESTR;
typedef OLECHAR *BSTR;
typedef BSTR *LPBSTR;

typedef LONG SCODE;
typedef SCODE *PSCODE;
typedef double DATE;
typedef short VARIANT_BOOL;
typedef unsigned short VARTYPE;
typedef ULONG PROPID;
typedef WORD CLIPFORMAT;

#define VARIANT_TRUE ((VARIANT_BOOL)-1)
#define VARIANT_FALSE ((VARIANT_BOOL)0)

typedef union tagCY
{
    struct
    {
        ULONG Lo;
        LONG Hi;
    } DUMMYSTRUCTNAME;
    LONGLONG int64;
} CY;

typedef struct tagBLOB
{
    ULONG cbSize;
    BYTE *pBlobData;
} BLOB, *LPBLOB;

#endif // __wtypes_h__

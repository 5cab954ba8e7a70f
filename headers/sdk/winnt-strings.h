/*
 * Characters and strings, by how they end and by what a program's own characters are
 */

#ifndef _SDK_WINNT_STRINGS
#define _SDK_WINNT_STRINGS

typedef char FCHAR;
typedef short FSHORT;
typedef unsigned long UCSCHAR;
typedef UCSCHAR *PUCSCHAR;
typedef const UCSCHAR *PCUCSCHAR;

// A pointer to pointers to strings; strings after each other; characters without an end.
typedef _Null_terminated_ PCWSTR *PCZPWSTR;
typedef _Null_terminated_ PCSTR *PCZPSTR;
typedef _Null_terminated_ LPCWSTR *PZPCWSTR;
typedef _Null_terminated_ LPCSTR *PZPCSTR;
typedef _NullNull_terminated_ CHAR *PZZSTR;
typedef _NullNull_terminated_ CONST CHAR *PCZZSTR;
typedef WCHAR *PNZWCH;
typedef CONST WCHAR *PCNZWCH;
typedef CHAR *PNZCH;
typedef CONST CHAR *PCNZCH;

// The strings below hold wide characters in a program that is built for Unicode.
#ifdef UNICODE
typedef WCHAR TCHAR, *PTCHAR;
typedef WCHAR TBYTE, *PTBYTE;
typedef LPWSTR PTSTR, LPTSTR;
typedef LPCWSTR PCTSTR, LPCTSTR;
typedef LPWCH LPTCH, PTCH;
typedef LPCWCH LPCTCH, PCTCH;
#define __TEXT(quote) L##quote
#else
typedef char TCHAR, *PTCHAR;
typedef unsigned char TBYTE, *PTBYTE;
typedef LPSTR PTSTR, LPTSTR;
typedef LPCSTR PCTSTR, LPCTSTR;
typedef LPCH LPTCH, PTCH;
typedef LPCCH LPCTCH, PCTCH;
#define __TEXT(quote) quote
#endif

#define TEXT(quote) __TEXT(quote)

#define LANG_NEUTRAL 0x00
#define SUBLANG_NEUTRAL 0x00
#define SUBLANG_DEFAULT 0x01
#define MAKELANGID(p, s) ((((WORD)(s)) << 10) | (WORD)(p))

// Nothing, where a macro has to be a statement.
#define NOP_FUNCTION (void)0

#endif // _SDK_WINNT_STRINGS

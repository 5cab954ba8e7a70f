/*
 * Variable arguments
 */

#ifndef _INC_STDARG
#define _INC_STDARG

#ifndef _VA_LIST_DEFINED
#define _VA_LIST_DEFINED
typedef char *va_list;
#endif

#define va_start(ap, last) __builtin_va_start(ap, last)
#define va_arg(ap, type) __builtin_va_arg(ap, type)
#define va_end(ap) __builtin_va_end(ap)
#define va_copy(destination, source) ((destination) = (source))

#endif // _INC_STDARG

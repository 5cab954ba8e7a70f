/*
 * What an exception handler answers
 */

#ifndef _INC_EXCPT
#define _INC_EXCPT

typedef enum _EXCEPTION_DISPOSITION
{
    ExceptionContinueExecution,
    ExceptionContinueSearch,
    ExceptionNestedException,
    ExceptionCollidedUnwind
} EXCEPTION_DISPOSITION;

#endif // _INC_EXCPT

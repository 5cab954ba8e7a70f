#include <prelude.h>

typedef struct _GAPS
{
    unsigned short First : 3;
    unsigned short : 5;
    unsigned long : 7;
    unsigned __int64 : 9;
    unsigned __int64 Last : 11;
    long : 0;
    unsigned char Tail;
} GAPS;

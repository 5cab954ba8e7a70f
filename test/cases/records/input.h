#include <prelude.h>

/**
 * A point.
 */
typedef struct _POINT { LONG X; LONG Y; } POINT, *PPOINT;

typedef struct _SHAPE
{
    POINT Origin;           // where it starts
    POINT Corners[4];
    struct _SHAPE *Next;
    HANDLE Owner;
    WCHAR Name[8];
    UCHAR Bytes[3];
    BOOLEAN IsFilled;
    PVOID Slots[2];
    LARGE_INTEGER Created;
    float Scale;
    ULONG Matrix[2][3];
    struct { ULONG Low; ULONG High; } Range;
    UCHAR Rest[1];
} SHAPE, *PSHAPE;

/* Only declared: it can be pointed to. */
typedef struct _HIDDEN HIDDEN, *PHIDDEN;

NTSTATUS
NTAPI
NtMoveShape(
    _In_ PPOINT Delta,
    _Inout_ PSHAPE Shape,
    _Out_ PPOINT Result,
    _In_opt_ PHIDDEN Hidden
    );

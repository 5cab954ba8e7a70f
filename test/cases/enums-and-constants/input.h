#include <prelude.h>

/**
 * Kinds of things.
 */
typedef enum _THING_KIND
{
    ThingNone,          // nothing
    ThingSmall,
    ThingLarge = 10,
    ThingTop = 0x80000000
} THING_KIND;

typedef enum _THING_FLAGS { ThingRead = 1, ThingWrite = 2, ThingDelete = 4, ThingAll = 7 } THING_FLAGS;

/** All rights. */
#define THING_ALL_ACCESS (0x000F0000L | 0x3)
#define THING_COUNT 12
#define THING_WIDE 0x8000000000000000ui64
#define THING_SHIFT (1ULL << 40)
#define THING_NEGATIVE (-5)
#define THING_NAME L"\\Things\\"
#define THING_TEXT "it's"
#define THING_CURRENT ((HANDLE)(LONG_PTR)-1)
#define THING_SIZE sizeof(PVOID)
#define STATUS_THING_GONE ((NTSTATUS)0xC0000034L)   // the thing is gone
#define STATUS_THING_WAITS ((NTSTATUS)0x00000103L)

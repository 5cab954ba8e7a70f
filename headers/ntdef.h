/*
 * Basic NT types that Win32 does not have
 */

#ifndef _NTDEF_H
#define _NTDEF_H

#ifndef _NTDEF_
#define _NTDEF_

//
// Basic types
//

/**
 * What NT calls return: a status code of 32 bits.
 *
 * \remarks The two top bits are the severity: 0 success, 1 information, 2 warning, 3 error. A call has succeeded
 * when the value, read as a signed number, is not negative. STATUS_PENDING and STATUS_TIMEOUT are successes.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/kernel/using-ntstatus-values
 */
typedef _Return_type_success_(return >= 0) LONG NTSTATUS;
typedef NTSTATUS *PNTSTATUS;

/** A truth value as wide as an int: zero is false, everything else is true. */
typedef ULONG LOGICAL;
typedef ULONG *PLOGICAL;

typedef char CCHAR;
typedef short CSHORT;
typedef ULONG CLONG;

typedef CCHAR *PCCHAR;
typedef CSHORT *PCSHORT;
typedef CLONG *PCLONG;

typedef PCSTR PCSZ;
typedef PVOID *PPVOID;
typedef CONST VOID *PCVOID;

/** The scheduling priority of a thread, 0 to 31, or an increment to it. */
typedef LONG KPRIORITY, *PKPRIORITY;

//
// Reading a status
//

/** True for a success or an informational status. */
#define NT_SUCCESS(Status) (((NTSTATUS)(Status)) >= 0)
/** True for an informational status. */
#define NT_INFORMATION(Status) ((((ULONG)(Status)) >> 30) == 1)
/** True for a warning: the call did something, and filled its outputs, but not everything that was asked. */
#define NT_WARNING(Status) ((((ULONG)(Status)) >> 30) == 2)
/** True for an error. */
#define NT_ERROR(Status) ((((ULONG)(Status)) >> 30) == 3)

/** Position of the bit that marks a status as defined by an application, not by Windows. */
#define NT_CUSTOMER_SHIFT 29
#define NT_CUSTOMER(Status) ((((ULONG)(Status)) >> NT_CUSTOMER_SHIFT) & 1)

/** The part of the system that a status comes from, once shifted down. */
#define NT_FACILITY_MASK 0xfff
/** Position of the facility in a status. */
#define NT_FACILITY_SHIFT 16
#define NT_FACILITY(Status) ((((ULONG)(Status)) >> NT_FACILITY_SHIFT) & NT_FACILITY_MASK)

//
// Synchronization enumerations
//

/**
 * What happens to an event when a wait on it is satisfied.
 */
typedef enum _EVENT_TYPE
{
    NotificationEvent,      // stays signaled, and releases every waiter, until it is reset
    SynchronizationEvent    // releases one waiter and resets itself
} EVENT_TYPE;

/**
 * What happens to a timer when a wait on it is satisfied.
 */
typedef enum _TIMER_TYPE
{
    NotificationTimer,      // stays signaled, and releases every waiter, until it is set again
    SynchronizationTimer    // releases one waiter and resets itself
} TIMER_TYPE;

/**
 * How a wait on several objects is satisfied.
 */
typedef enum _WAIT_TYPE
{
    WaitAll,                // when all of the objects are signaled at once
    WaitAny,                // when one of the objects is signaled
    WaitNotification,
    WaitDequeue,
    WaitDpc,
} WAIT_TYPE;

//
// Strings
//

/**
 * A counted string of bytes.
 *
 * \remarks It need not end in a zero byte.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-string
 */
typedef struct _STRING
{
    USHORT Length;          // bytes in use
    USHORT MaximumLength;   // bytes that Buffer has room for
    _Field_size_bytes_part_opt_(MaximumLength, Length) PCHAR Buffer;    // the characters
} STRING, *PSTRING, ANSI_STRING, *PANSI_STRING, OEM_STRING, *POEM_STRING;

typedef const STRING *PCSTRING;
typedef const ANSI_STRING *PCANSI_STRING;
typedef const OEM_STRING *PCOEM_STRING;

/**
 * A counted string of UTF-16 code units.
 *
 * \remarks Both lengths count bytes, so they are even. The string need not end in a zero.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string
 */
typedef struct _UNICODE_STRING
{
    USHORT Length;          // bytes in use
    USHORT MaximumLength;   // bytes that Buffer has room for
    _Field_size_bytes_part_opt_(MaximumLength, Length) PWCH Buffer;     // the characters
} UNICODE_STRING, *PUNICODE_STRING;

typedef const UNICODE_STRING *PCUNICODE_STRING;

//
// Object attributes
//

/** The handle cannot be closed while this is set. */
#define OBJ_PROTECT_CLOSE                   0x00000001L
/** Child processes inherit the handle. */
#define OBJ_INHERIT                         0x00000002L
/** Closing the handle is audited. */
#define OBJ_AUDIT_OBJECT_CLOSE              0x00000004L
/** Rights are not added to the handle on their own. */
#define OBJ_NO_RIGHTS_UPGRADE               0x00000008L
/** The named object outlives its last handle; it goes only after NtMakeTemporaryObject. */
#define OBJ_PERMANENT                       0x00000010L
/** Only one handle to the object may be open, and only in one process. */
#define OBJ_EXCLUSIVE                       0x00000020L
/** Upper and lower case are equal when the name is looked up. */
#define OBJ_CASE_INSENSITIVE                0x00000040L
/** A call that creates opens an object of that name if there is one, and returns STATUS_OBJECT_NAME_EXISTS. */
#define OBJ_OPENIF                          0x00000080L
/** A symbolic link at the end of the name is itself opened, not what it points to. */
#define OBJ_OPENLINK                        0x00000100L
/** The handle belongs to the kernel: user mode cannot use it. */
#define OBJ_KERNEL_HANDLE                   0x00000200L
/** Access is checked even when the kernel asks. */
#define OBJ_FORCE_ACCESS_CHECK              0x00000400L
/** Drive letters are those of the process, not those of the user that the thread impersonates. */
#define OBJ_IGNORE_IMPERSONATED_DEVICEMAP   0x00000800L
/** A reparse point or symbolic link on the way fails the call with STATUS_REPARSE_POINT_ENCOUNTERED. */
#define OBJ_DONT_REPARSE                    0x00001000L
/** All attributes that a caller may give. */
#define OBJ_VALID_ATTRIBUTES                0x00001FF2L

/**
 * The name of an object to create or to open, and the properties of the handle that results.
 *
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_object_attributes
 */
typedef struct _OBJECT_ATTRIBUTES
{
    ULONG Length;                   // size of this structure in bytes
    HANDLE RootDirectory;           // directory that ObjectName starts at; null: the name starts at the root, with a backslash
    PCUNICODE_STRING ObjectName;    // null: the object has no name
    ULONG Attributes;               // OBJ_ flags
    PSECURITY_DESCRIPTOR SecurityDescriptor;    // for a new object; null: the default of the caller's token
    PSECURITY_QUALITY_OF_SERVICE SecurityQualityOfService;  // how far a server may impersonate the caller; null: the default
} OBJECT_ATTRIBUTES, *POBJECT_ATTRIBUTES;

typedef const OBJECT_ATTRIBUTES *PCOBJECT_ATTRIBUTES;

/** Fills an OBJECT_ATTRIBUTES: p the structure, n the name, a the OBJ_ flags, r the root, s the security descriptor. */
#define InitializeObjectAttributes(p, n, a, r, s) { \
    (p)->Length = sizeof(OBJECT_ATTRIBUTES); \
    (p)->RootDirectory = r; \
    (p)->Attributes = a; \
    (p)->ObjectName = n; \
    (p)->SecurityDescriptor = s; \
    (p)->SecurityQualityOfService = NULL; \
    }

//
// Client identifiers
//

/**
 * The identifiers of a thread and of its process.
 */
typedef struct _CLIENT_ID
{
    HANDLE UniqueProcess;   // process identifier (a number, not a handle)
    HANDLE UniqueThread;    // thread identifier (a number, not a handle)
} CLIENT_ID, *PCLIENT_ID;

#endif // _NTDEF_

#endif // _NTDEF_H

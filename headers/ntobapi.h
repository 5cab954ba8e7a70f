/*
 * Objects and handles
 */

#ifndef _NTOBAPI_H
#define _NTOBAPI_H

//
// Access rights that all types of objects share
//

/** The right to delete the object. */
#define DELETE (0x00010000L)
/** The right to read the security descriptor. */
#define READ_CONTROL (0x00020000L)
/** The right to change who has which rights. */
#define WRITE_DAC (0x00040000L)
/** The right to change the owner. */
#define WRITE_OWNER (0x00080000L)
/** The right to wait for the object. */
#define SYNCHRONIZE (0x00100000L)

/** DELETE, READ_CONTROL, WRITE_DAC and WRITE_OWNER. */
#define STANDARD_RIGHTS_REQUIRED (0x000F0000L)
/** The standard right that goes with reading. */
#define STANDARD_RIGHTS_READ (READ_CONTROL)
/** The standard right that goes with writing. */
#define STANDARD_RIGHTS_WRITE (READ_CONTROL)
/** The standard right that goes with executing. */
#define STANDARD_RIGHTS_EXECUTE (READ_CONTROL)
/** All standard rights, SYNCHRONIZE included. */
#define STANDARD_RIGHTS_ALL (0x001F0000L)
/** All rights that a type of object may define for itself. */
#define SPECIFIC_RIGHTS_ALL (0x0000FFFFL)

/** The right to read and to change the audit settings; needs SeSecurityPrivilege. */
#define ACCESS_SYSTEM_SECURITY (0x01000000L)
/** As many rights as the caller can have. */
#define MAXIMUM_ALLOWED (0x02000000L)

/** Whatever reading means for the type of object. */
#define GENERIC_READ (0x80000000L)
/** Whatever writing means for the type of object. */
#define GENERIC_WRITE (0x40000000L)
/** Whatever executing means for the type of object. */
#define GENERIC_EXECUTE (0x20000000L)
/** All rights that the type of object has. */
#define GENERIC_ALL (0x10000000L)

//
// Objects: what can be asked of them
//

/**
 * What NtQueryObject and NtSetInformationObject ask for or set.
 */
typedef enum _OBJECT_INFORMATION_CLASS
{
    ObjectBasicInformation,         // q: OBJECT_BASIC_INFORMATION
    ObjectNameInformation,          // q: OBJECT_NAME_INFORMATION
    ObjectTypeInformation,          // q: OBJECT_TYPE_INFORMATION
    ObjectTypesInformation,         // q: OBJECT_TYPES_INFORMATION
    ObjectHandleFlagInformation,    // qs: OBJECT_HANDLE_FLAG_INFORMATION
    ObjectSessionInformation,       // s: no data; moves the object to the caller's session, needs SeTcbPrivilege
    ObjectSessionObjectInformation, // s: no data; moves the object to the caller's session, needs SeTcbPrivilege
    ObjectSetRefTraceInformation,   // qs: reference tracing, since Windows 11 25H2
    MaxObjectInfoClass
} OBJECT_INFORMATION_CLASS;

/**
 * The state of an object and of the handle that it is asked through.
 */
typedef struct _OBJECT_BASIC_INFORMATION
{
    ULONG Attributes;               // OBJ_ flags of the handle and of the object
    ACCESS_MASK GrantedAccess;      // the rights that the handle has
    ULONG HandleCount;              // handles that are open on the object, in all processes
    ULONG PointerCount;             // references to the object, those of its handles included
    ULONG PagedPoolCharge;          // bytes of paged pool that the object is charged for
    ULONG NonPagedPoolCharge;       // bytes of nonpaged pool that the object is charged for
    ULONG Reserved[3];
    ULONG NameInfoSize;             // bytes that ObjectNameInformation needs
    ULONG TypeInfoSize;             // bytes that ObjectTypeInformation needs
    ULONG SecurityDescriptorSize;   // bytes that the security descriptor needs
    LARGE_INTEGER CreationTime;     // of a symbolic link: 100 ns units since 1601; zero for all other types
} OBJECT_BASIC_INFORMATION, *POBJECT_BASIC_INFORMATION;

/**
 * The full name of an object.
 *
 * \remarks The characters follow the structure, in the same buffer, and end in a zero.
 */
typedef struct _OBJECT_NAME_INFORMATION
{
    UNICODE_STRING Name;            // empty for an object without a name
} OBJECT_NAME_INFORMATION, *POBJECT_NAME_INFORMATION;

/**
 * The type of an object, with the counts that the system keeps for it.
 *
 * \remarks The characters of TypeName follow the structure, in the same buffer.
 */
typedef struct _OBJECT_TYPE_INFORMATION
{
    UNICODE_STRING TypeName;        // "IoCompletion", "File", "Event" ...
    ULONG TotalNumberOfObjects;
    ULONG TotalNumberOfHandles;
    ULONG TotalPagedPoolUsage;
    ULONG TotalNonPagedPoolUsage;
    ULONG TotalNamePoolUsage;
    ULONG TotalHandleTableUsage;
    ULONG HighWaterNumberOfObjects; // the most objects that there ever were at a time
    ULONG HighWaterNumberOfHandles; // the most handles that there ever were at a time
    ULONG HighWaterPagedPoolUsage;
    ULONG HighWaterNonPagedPoolUsage;
    ULONG HighWaterNamePoolUsage;
    ULONG HighWaterHandleTableUsage;
    ULONG InvalidAttributes;        // OBJ_ flags that the type refuses
    GENERIC_MAPPING GenericMapping; // what the GENERIC_ rights mean for the type
    ULONG ValidAccessMask;          // rights that exist for the type
    BOOLEAN SecurityRequired;       // objects without a name have a security descriptor as well
    BOOLEAN MaintainHandleCount;    // handles are counted for each process
    UCHAR TypeIndex;                // number of the type; since Windows 8.1
    CHAR ReservedByte;
    ULONG PoolType;                 // pool that objects are allocated from
    ULONG DefaultPagedPoolCharge;
    ULONG DefaultNonPagedPoolCharge;
} OBJECT_TYPE_INFORMATION, *POBJECT_TYPE_INFORMATION;

/**
 * All object types: an OBJECT_TYPE_INFORMATION for each follows, aligned to a pointer's size.
 */
typedef struct _OBJECT_TYPES_INFORMATION
{
    ULONG NumberOfTypes;
} OBJECT_TYPES_INFORMATION, *POBJECT_TYPES_INFORMATION;

/**
 * The two properties of a handle that can be changed.
 */
typedef struct _OBJECT_HANDLE_FLAG_INFORMATION
{
    BOOLEAN Inherit;                // child processes inherit the handle
    BOOLEAN ProtectFromClose;       // NtClose refuses the handle
} OBJECT_HANDLE_FLAG_INFORMATION, *POBJECT_HANDLE_FLAG_INFORMATION;

//
// Objects: calls
//

/**
 * The NtQueryObject routine tells about an object or about a handle to it.
 *
 * \param[in, optional] Handle A handle to the object, with any access. Null is accepted for ObjectTypesInformation,
 * which concerns no single object.
 * \param[in] ObjectInformationClass What is asked for.
 * \param[out, optional] ObjectInformation Receives the structure that belongs to the class.
 * \param[in] ObjectInformationLength Size of ObjectInformation in bytes.
 * \param[out, optional] ReturnLength Receives the number of bytes that the answer has or, when the buffer is too
 * small, that it needs.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INFO_LENGTH_MISMATCH, STATUS_BUFFER_OVERFLOW or
 * STATUS_BUFFER_TOO_SMALL when the buffer does not fit, STATUS_INVALID_INFO_CLASS for a class that cannot be
 * asked for, STATUS_INVALID_HANDLE.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winternl/nf-winternl-ntqueryobject
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtQueryObject(
    _In_opt_ HANDLE Handle,
    _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass,
    _Out_writes_bytes_opt_(ObjectInformationLength) PVOID ObjectInformation,
    _In_ ULONG ObjectInformationLength,
    _Out_opt_ PULONG ReturnLength
    );

/**
 * The NtSetInformationObject routine changes a property of a handle or of its object.
 *
 * \param[in] Handle The handle to change.
 * \param[in] ObjectInformationClass What is changed, usually ObjectHandleFlagInformation.
 * \param[in] ObjectInformation The structure that belongs to the class.
 * \param[in] ObjectInformationLength Size of ObjectInformation in bytes.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_INFO_LENGTH_MISMATCH,
 * STATUS_INVALID_INFO_CLASS, STATUS_PRIVILEGE_NOT_HELD.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetInformationObject(
    _In_ HANDLE Handle,
    _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass,
    _In_reads_bytes_(ObjectInformationLength) PVOID ObjectInformation,
    _In_ ULONG ObjectInformationLength
    );

//
// Handles
//

/** NtDuplicateObject closes the source handle, whether or not it could be copied. */
#define DUPLICATE_CLOSE_SOURCE 0x00000001
/** The new handle gets the access rights of the source handle, and DesiredAccess is not looked at. */
#define DUPLICATE_SAME_ACCESS 0x00000002
/** The new handle gets the attributes of the source handle, and HandleAttributes is not looked at. */
#define DUPLICATE_SAME_ATTRIBUTES 0x00000004

/**
 * The NtDuplicateObject routine copies a handle, within a process or from one to another.
 *
 * \param[in] SourceProcessHandle The process that SourceHandle belongs to, with PROCESS_DUP_HANDLE access;
 * NtCurrentProcess() for the caller's own.
 * \param[in] SourceHandle The handle to copy.
 * \param[in, optional] TargetProcessHandle The process that the new handle is made for, with PROCESS_DUP_HANDLE
 * access. Null when no copy is wanted, which makes sense with DUPLICATE_CLOSE_SOURCE only.
 * \param[out, optional] TargetHandle Receives the new handle: a value that is valid in the target process.
 * \param[in] DesiredAccess The rights of the new handle. Not looked at with DUPLICATE_SAME_ACCESS.
 * \param[in] HandleAttributes OBJ_ flags of the new handle, such as OBJ_INHERIT. Not looked at with
 * DUPLICATE_SAME_ATTRIBUTES.
 * \param[in] Options DUPLICATE_ flags, or zero.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_ACCESS_DENIED for rights that the
 * source does not have and cannot get, STATUS_PROCESS_IS_TERMINATING, STATUS_HANDLE_NOT_CLOSABLE for a source that
 * is protected from closing.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-zwduplicateobject
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtDuplicateObject(
    _In_ HANDLE SourceProcessHandle,
    _In_ HANDLE SourceHandle,
    _In_opt_ HANDLE TargetProcessHandle,
    _Out_opt_ PHANDLE TargetHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ ULONG HandleAttributes,
    _In_ ULONG Options
    );

/**
 * The NtClose routine closes a handle.
 *
 * \param[in] Handle The handle to close. It is invalid afterwards, and its value may be given out again.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_HANDLE_NOT_CLOSABLE for a handle that
 * is protected from closing.
 * \remarks The object itself goes when its last handle and its last reference are gone. Under a debugger an invalid
 * handle raises an exception.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winternl/nf-winternl-ntclose
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtClose(
    _In_ _Post_ptr_invalid_ HANDLE Handle
    );

//
// Waiting
//

/**
 * The NtWaitForSingleObject routine waits until an object is signaled.
 *
 * \param[in] Handle The object to wait for, with SYNCHRONIZE access.
 * \param[in] Alertable TRUE: user APCs and alerts of the thread end the wait.
 * \param[in, optional] Timeout How long to wait, in units of 100 ns: negative is relative to now, positive is an
 * absolute time since 1601, zero only looks. Null waits without limit.
 * \return NTSTATUS STATUS_SUCCESS (STATUS_WAIT_0) when the object is signaled, STATUS_TIMEOUT, STATUS_USER_APC or
 * STATUS_ALERTED when an alertable wait was ended, STATUS_ABANDONED_WAIT_0 when a mutant's owner ended without
 * releasing it; or an error: STATUS_INVALID_HANDLE, STATUS_ACCESS_DENIED, STATUS_OBJECT_TYPE_MISMATCH for an object
 * that nothing can wait for.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winternl/nf-winternl-ntwaitforsingleobject
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtWaitForSingleObject(
    _In_ HANDLE Handle,
    _In_ BOOLEAN Alertable,
    _In_opt_ PLARGE_INTEGER Timeout
    );

/**
 * The NtWaitForMultipleObjects routine waits until one of several objects, or all of them, are signaled.
 *
 * \param[in] Count How many objects there are, 1 to 64.
 * \param[in] Handles The objects to wait for, with SYNCHRONIZE access.
 * \param[in] WaitType WaitAny waits for one of them, WaitAll for all of them at once.
 * \param[in] Alertable TRUE: user APCs and alerts of the thread end the wait.
 * \param[in, optional] Timeout How long to wait, in units of 100 ns: negative is relative to now, positive is an absolute
 * time since 1601, zero only looks. Null waits without limit.
 * \return NTSTATUS With WaitAny, STATUS_WAIT_0 plus the index of the object that is signaled, or STATUS_ABANDONED_WAIT_0 plus
 * the index of a mutant whose owner ended; with WaitAll, a value from STATUS_WAIT_0 on. STATUS_TIMEOUT; STATUS_USER_APC or
 * STATUS_ALERTED when an alertable wait was ended. Or an error: STATUS_INVALID_PARAMETER_1 for a Count out of range,
 * STATUS_INVALID_PARAMETER_3 for another WaitType, STATUS_INVALID_PARAMETER_MIX when WaitAll names an object twice,
 * STATUS_INVALID_HANDLE, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-waitformultipleobjectsex
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtWaitForMultipleObjects(
    _In_ ULONG Count,
    _In_reads_(Count) HANDLE Handles[],
    _In_ WAIT_TYPE WaitType,
    _In_ BOOLEAN Alertable,
    _In_opt_ PLARGE_INTEGER Timeout
    );

//
// Directories of objects
//

/** The right to list a directory of objects. */
#ifndef DIRECTORY_QUERY
#define DIRECTORY_QUERY 0x0001
#endif

/** The right to go through a directory to what is below it. */
#ifndef DIRECTORY_TRAVERSE
#define DIRECTORY_TRAVERSE 0x0002
#endif

/** The right to create objects in a directory. */
#ifndef DIRECTORY_CREATE_OBJECT
#define DIRECTORY_CREATE_OBJECT 0x0004
#endif

/** The right to create directories in a directory. */
#ifndef DIRECTORY_CREATE_SUBDIRECTORY
#define DIRECTORY_CREATE_SUBDIRECTORY 0x0008
#endif

/** All rights to a directory of objects. */
#ifndef DIRECTORY_ALL_ACCESS
#define DIRECTORY_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | DIRECTORY_QUERY | DIRECTORY_TRAVERSE | DIRECTORY_CREATE_OBJECT | DIRECTORY_CREATE_SUBDIRECTORY)
#endif

/**
 * The NtCreateDirectoryObject routine creates a directory of objects, a place for names.
 *
 * \param[out] DirectoryHandle Receives the handle of the directory. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: DIRECTORY_ rights.
 * \param[in] ObjectAttributes The name of the directory and the attributes of its handle. With OBJ_OPENIF a directory of that
 * name is opened if there is one.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_OBJECT_NAME_EXISTS when OBJ_OPENIF opened an existing directory; or an error:
 * STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_TYPE_MISMATCH, STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_NAME_INVALID,
 * STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/nf-wdm-zwcreatedirectoryobject
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateDirectoryObject(
    _Out_ PHANDLE DirectoryHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes
    );

/**
 * The NtOpenDirectoryObject routine opens a directory of objects, such as `\BaseNamedObjects`.
 *
 * \param[out] DirectoryHandle Receives a handle of its own to the directory. Close it with NtClose. It serves as
 * RootDirectory of other names.
 * \param[in] DesiredAccess The access that the handle grants: DIRECTORY_ rights.
 * \param[in] ObjectAttributes The name of the directory and the attributes of the handle.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_NAME_INVALID, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/ntopendirectoryobject
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtOpenDirectoryObject(
    _Out_ PHANDLE DirectoryHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes
    );

#endif // _NTOBAPI_H

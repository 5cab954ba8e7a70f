/*
 * ALPC ports, as far as completion ports need them
 */

#ifndef _NTLPCAPI_H
#define _NTLPCAPI_H

/** The right to connect to a port. */
#define PORT_CONNECT 0x0001
/** All rights to a port. */
#define PORT_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0x1)

/**
 * The head of a message; its data follows.
 */
typedef struct _PORT_MESSAGE
{
    union
    {
        struct
        {
            CSHORT DataLength;      // bytes of data
            CSHORT TotalLength;     // bytes of head and data
        } s1;
        ULONG Length;
    } u1;
    union
    {
        struct
        {
            CSHORT Type;            // LPC_ type of the message
            CSHORT DataInfoOffset;  // where the list of data entries begins; zero for none
        } s2;
        ULONG ZeroInit;
    } u2;
    union
    {
        CLIENT_ID ClientId;         // process and thread that sent it
        double DoNotUseThisField;
    };
    ULONG MessageId;                // number of the message
    union
    {
        SIZE_T ClientViewSize;      // of a connection request: size of the client's view
        ULONG CallbackId;           // of a request: number of the callback
    };
} PORT_MESSAGE, *PPORT_MESSAGE;

#if (PHNT_VERSION >= PHNT_WINDOWS_VISTA)

/** Servers may impersonate the clients of the port. */
#define ALPC_PORFLG_ALLOW_IMPERSONATION 0x10000
/** The port takes requests of the older kind. */
#define ALPC_PORFLG_ALLOW_LPC_REQUESTS 0x20000
/** The port can be waited for, and signals for each message. */
#define ALPC_PORFLG_WAITABLE_PORT 0x40000
/** Messages may carry handles. */
#define ALPC_PORFLG_ALLOW_DUP_OBJECT 0x80000

/**
 * The properties of an ALPC port.
 */
typedef struct _ALPC_PORT_ATTRIBUTES
{
    ULONG Flags;                                // ALPC_PORFLG_ flags
    SECURITY_QUALITY_OF_SERVICE SecurityQos;    // how far the other side may impersonate this one
    SIZE_T MaxMessageLength;                    // bytes in a message, its head included
    SIZE_T MemoryBandwidth;                     // bytes of messages that may be on their way
    SIZE_T MaxPoolUsage;                        // bytes of pool that messages may take
    SIZE_T MaxSectionSize;                      // bytes in a section that is passed along
    SIZE_T MaxViewSize;                         // bytes in a view that is passed along
    SIZE_T MaxTotalSectionSize;                 // bytes in all sections together
    ULONG DupObjectTypes;                       // types of objects whose handles may be passed along
#ifdef _WIN64
    ULONG Reserved;
#endif
} ALPC_PORT_ATTRIBUTES, *PALPC_PORT_ATTRIBUTES;

/**
 * What NtAlpcQueryInformation asks for and NtAlpcSetInformation sets.
 */
typedef enum _ALPC_PORT_INFORMATION_CLASS
{
    AlpcBasicInformation,                                   // q: ALPC_BASIC_INFORMATION
    AlpcPortInformation,                                    // s: ALPC_PORT_ATTRIBUTES
    AlpcAssociateCompletionPortInformation,                 // s: ALPC_PORT_ASSOCIATE_COMPLETION_PORT
    AlpcConnectedSIDInformation,                            // q: SID of the other side
    AlpcServerInformation,                                  // q: ALPC_SERVER_INFORMATION
    AlpcMessageZoneInformation,                             // s: ALPC_PORT_MESSAGE_ZONE_INFORMATION
    AlpcRegisterCompletionListInformation,                  // s: ALPC_PORT_COMPLETION_LIST_INFORMATION
    AlpcUnregisterCompletionListInformation,                // s: no data
    AlpcAdjustCompletionListConcurrencyCountInformation,    // s: ULONG
    AlpcRegisterCallbackInformation,                        // s: for the kernel only
    AlpcCompletionListRundownInformation,                   // s: no data
    AlpcWaitForPortReferences,                              // q: ULONG
    AlpcServerSessionInformation                            // q: ALPC_SERVER_SESSION_INFORMATION; since Windows 10 19H2
} ALPC_PORT_INFORMATION_CLASS;

/**
 * The state of an ALPC port.
 */
typedef struct _ALPC_BASIC_INFORMATION
{
    ULONG Flags;        // flags of the port
    ULONG SequenceNo;   // number of the last message
    PVOID PortContext;  // the value that the server has given the port
} ALPC_BASIC_INFORMATION, *PALPC_BASIC_INFORMATION;

/**
 * Associates an ALPC port with a completion port: each message that arrives posts a packet.
 */
typedef struct _ALPC_PORT_ASSOCIATE_COMPLETION_PORT
{
    PVOID CompletionKey;    // KeyContext of the packets
    HANDLE CompletionPort;  // the completion port, with IO_COMPLETION_MODIFY_STATE access
} ALPC_PORT_ASSOCIATE_COMPLETION_PORT, *PALPC_PORT_ASSOCIATE_COMPLETION_PORT;

/**
 * Memory that the system writes arriving messages to, in place of packets.
 */
typedef struct _ALPC_PORT_COMPLETION_LIST_INFORMATION
{
    PVOID Buffer;           // where the memory begins
    ULONG Size;             // bytes in it
    ULONG ConcurrencyCount; // how many threads read it
    ULONG AttributeFlags;   // attributes that messages come with
} ALPC_PORT_COMPLETION_LIST_INFORMATION, *PALPC_PORT_COMPLETION_LIST_INFORMATION;

/**
 * The NtAlpcCreatePort routine creates an ALPC port that clients connect to.
 *
 * \param[out] PortHandle Receives the handle of the port. Close it with NtClose.
 * \param[in, optional] ObjectAttributes The name of the port and the attributes of its handle. Null for a port without a
 * name.
 * \param[in, optional] PortAttributes The properties of the port. Null for the system's own values.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_PATH_NOT_FOUND,
 * STATUS_OBJECT_NAME_INVALID, STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtAlpcCreatePort(
    _Out_ PHANDLE PortHandle,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ PALPC_PORT_ATTRIBUTES PortAttributes
    );

/**
 * The NtAlpcQueryInformation routine asks for a property of an ALPC port.
 *
 * \param[in, optional] PortHandle The port. Null for AlpcServerInformation.
 * \param[in] PortInformationClass What is asked for.
 * \param[in, out] PortInformation Holds what the class needs to know and receives the structure that belongs to it.
 * \param[in] Length Size of PortInformation in bytes.
 * \param[out, optional] ReturnLength Receives the number of bytes that the answer has.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH,
 * STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtAlpcQueryInformation(
    _In_opt_ HANDLE PortHandle,
    _In_ ALPC_PORT_INFORMATION_CLASS PortInformationClass,
    _Inout_updates_bytes_to_(Length, *ReturnLength) PVOID PortInformation,
    _In_ ULONG Length,
    _Out_opt_ PULONG ReturnLength
    );

/**
 * The NtAlpcSetInformation routine sets a property of an ALPC port, its completion port among them.
 *
 * \param[in] PortHandle The port.
 * \param[in] PortInformationClass What is set: AlpcAssociateCompletionPortInformation for the completion port.
 * \param[in, optional] PortInformation The structure that belongs to the class, such as
 * ALPC_PORT_ASSOCIATE_COMPLETION_PORT. Null for a class without data.
 * \param[in] Length Size of PortInformation in bytes.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH,
 * STATUS_INVALID_PARAMETER, STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtAlpcSetInformation(
    _In_ HANDLE PortHandle,
    _In_ ALPC_PORT_INFORMATION_CLASS PortInformationClass,
    _In_reads_bytes_opt_(Length) PVOID PortInformation,
    _In_ ULONG Length
    );

#endif // (PHNT_VERSION >= PHNT_WINDOWS_VISTA)

#endif // _NTLPCAPI_H

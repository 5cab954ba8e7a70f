/*
 * Files, pipes and completion ports
 */

#ifndef _NTIOAPI_H
#define _NTIOAPI_H

//
// Access rights of files, pipes and directories
//

/** The right to read a file or to receive from a pipe. */
#define FILE_READ_DATA (0x0001)
/** The right to list a directory. */
#define FILE_LIST_DIRECTORY (0x0001)
/** The right to write a file or to send through a pipe. */
#define FILE_WRITE_DATA (0x0002)
/** The right to create a file in a directory. */
#define FILE_ADD_FILE (0x0002)
/** The right to write at the end of a file, and nowhere else. */
#define FILE_APPEND_DATA (0x0004)
/** The right to create a directory in a directory. */
#define FILE_ADD_SUBDIRECTORY (0x0004)
/** The right to create another instance of a pipe. */
#define FILE_CREATE_PIPE_INSTANCE (0x0004)
/** The right to read extended attributes. */
#define FILE_READ_EA (0x0008)
/** The right to write extended attributes. */
#define FILE_WRITE_EA (0x0010)
/** The right to run a program file. */
#define FILE_EXECUTE (0x0020)
/** The right to go through a directory to what is below it. */
#define FILE_TRAVERSE (0x0020)
/** The right to delete what is in a directory. */
#define FILE_DELETE_CHILD (0x0040)
/** The right to read attributes and times. */
#define FILE_READ_ATTRIBUTES (0x0080)
/** The right to write attributes and times. */
#define FILE_WRITE_ATTRIBUTES (0x0100)
/** All rights to a file. */
#define FILE_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0x1FF)
/** The rights that GENERIC_READ means for a file. */
#define FILE_GENERIC_READ (STANDARD_RIGHTS_READ | FILE_READ_DATA | FILE_READ_ATTRIBUTES | FILE_READ_EA | SYNCHRONIZE)
/** The rights that GENERIC_WRITE means for a file. */
#define FILE_GENERIC_WRITE (STANDARD_RIGHTS_WRITE | FILE_WRITE_DATA | FILE_WRITE_ATTRIBUTES | FILE_WRITE_EA | FILE_APPEND_DATA | SYNCHRONIZE)
/** The rights that GENERIC_EXECUTE means for a file. */
#define FILE_GENERIC_EXECUTE (STANDARD_RIGHTS_EXECUTE | FILE_READ_ATTRIBUTES | FILE_EXECUTE | SYNCHRONIZE)

//
// Sharing: what others may do with the file while it is open
//

/** Others cannot open the file. */
#define FILE_SHARE_NONE 0x00000000
/** Others may open the file for reading. */
#define FILE_SHARE_READ 0x00000001
/** Others may open the file for writing. */
#define FILE_SHARE_WRITE 0x00000002
/** Others may delete and rename the file. */
#define FILE_SHARE_DELETE 0x00000004

//
// Disposition: what to do when the file exists and when it does not
//

/** Exists: replaced by a new file. Does not exist: created. */
#define FILE_SUPERSEDE 0x00000000
/** Exists: opened. Does not exist: the call fails. */
#define FILE_OPEN 0x00000001
/** Exists: the call fails. Does not exist: created. */
#define FILE_CREATE 0x00000002
/** Exists: opened. Does not exist: created. */
#define FILE_OPEN_IF 0x00000003
/** Exists: opened and emptied. Does not exist: the call fails. */
#define FILE_OVERWRITE 0x00000004
/** Exists: opened and emptied. Does not exist: created. */
#define FILE_OVERWRITE_IF 0x00000005
/** The highest disposition. */
#define FILE_MAXIMUM_DISPOSITION 0x00000005

//
// Options of a file that is created or opened
//

/** The file has to be a directory, or becomes one. */
#define FILE_DIRECTORY_FILE 0x00000001
/** A write is over only when the data is on the medium. */
#define FILE_WRITE_THROUGH 0x00000002
/** The file will be read from front to back: a hint to the cache. */
#define FILE_SEQUENTIAL_ONLY 0x00000004
/** No cache: buffers, offsets and lengths have to be aligned to sectors. */
#define FILE_NO_INTERMEDIATE_BUFFERING 0x00000008
/** Every request waits until it is over; alerts end the wait. Needs SYNCHRONIZE. Such a file cannot have a completion port. */
#define FILE_SYNCHRONOUS_IO_ALERT 0x00000010
/** Every request waits until it is over, alerts or not. Needs SYNCHRONIZE. Such a file cannot have a completion port. */
#define FILE_SYNCHRONOUS_IO_NONALERT 0x00000020
/** The file must not be a directory. */
#define FILE_NON_DIRECTORY_FILE 0x00000040
/** A connection to the share is made for the open. */
#define FILE_CREATE_TREE_CONNECTION 0x00000080
/** An opportunistic lock of another is not waited for: the call returns STATUS_OPLOCK_BREAK_IN_PROGRESS. */
#define FILE_COMPLETE_IF_OPLOCKED 0x00000100
/** The call fails if the file has extended attributes that have to be understood. */
#define FILE_NO_EA_KNOWLEDGE 0x00000200
/** The remote file itself is opened, not a local copy. */
#define FILE_OPEN_REMOTE_INSTANCE 0x00000400
/** The file will be read here and there: a hint to the cache. */
#define FILE_RANDOM_ACCESS 0x00000800
/** The file is deleted when its last handle is closed. Needs DELETE. */
#define FILE_DELETE_ON_CLOSE 0x00001000
/** ObjectName holds the number of the file, as bytes, in place of its name. */
#define FILE_OPEN_BY_FILE_ID 0x00002000
/** Backup and restore privileges stand in for access rights. */
#define FILE_OPEN_FOR_BACKUP_INTENT 0x00004000
/** The new file is not compressed, even if its directory is. */
#define FILE_NO_COMPRESSION 0x00008000
/** An opportunistic lock is asked for in the same step. */
#define FILE_OPEN_REQUIRING_OPLOCK 0x00010000
/** Without the right to write, an open that shares nothing fails. */
#define FILE_DISALLOW_EXCLUSIVE 0x00020000
/** The caller knows of sessions: access is checked for each. */
#define FILE_SESSION_AWARE 0x00040000
/** A filter lock will be asked for; the call fails if others have the file open. */
#define FILE_RESERVE_OPFILTER 0x00100000
/** A reparse point is itself opened, not what it leads to. */
#define FILE_OPEN_REPARSE_POINT 0x00200000
/** Data that is stored elsewhere is not fetched. */
#define FILE_OPEN_NO_RECALL 0x00400000
/** Free space is counted for the user who opens the file. */
#define FILE_OPEN_FOR_FREE_SPACE_QUERY 0x00800000
/** All options that exist for files. */
#define FILE_VALID_OPTION_FLAGS 0x00ffffff
/** All options that exist for pipes. */
#define FILE_VALID_PIPE_OPTION_FLAGS 0x00000032

//
// What NtCreateFile and NtOpenFile did, in the Information of their IO_STATUS_BLOCK
//

/** An existing file was replaced. */
#define FILE_SUPERSEDED 0x00000000
/** An existing file was opened. */
#define FILE_OPENED 0x00000001
/** A new file was created. */
#define FILE_CREATED 0x00000002
/** An existing file was emptied. */
#define FILE_OVERWRITTEN 0x00000003
/** The file exists, so it was not created. */
#define FILE_EXISTS 0x00000004
/** The file does not exist, so it was not opened. */
#define FILE_DOES_NOT_EXIST 0x00000005

//
// Byte offsets with a meaning of their own: the low part, with -1 as the high part
//

/** Write at the end of the file. */
#define FILE_WRITE_TO_END_OF_FILE 0xffffffff
/** Read or write at the current position, of a file opened for synchronous requests. */
#define FILE_USE_FILE_POINTER_POSITION 0xfffffffe

//
// Attributes of files
//

/** The file can be read only. */
#define FILE_ATTRIBUTE_READONLY 0x00000001
/** The file is left out of ordinary listings. */
#define FILE_ATTRIBUTE_HIDDEN 0x00000002
/** The file belongs to the system. */
#define FILE_ATTRIBUTE_SYSTEM 0x00000004
/** The file is a directory. */
#define FILE_ATTRIBUTE_DIRECTORY 0x00000010
/** The file has changed since its last backup. */
#define FILE_ATTRIBUTE_ARCHIVE 0x00000020
/** The file is a device. */
#define FILE_ATTRIBUTE_DEVICE 0x00000040
/** The file has no other attribute. */
#define FILE_ATTRIBUTE_NORMAL 0x00000080
/** The file will soon be deleted: its data stays in memory if it can. */
#define FILE_ATTRIBUTE_TEMPORARY 0x00000100
/** Parts of the file that hold nothing take no space. */
#define FILE_ATTRIBUTE_SPARSE_FILE 0x00000200
/** The file is a reparse point. */
#define FILE_ATTRIBUTE_REPARSE_POINT 0x00000400
/** The file is compressed, or new files in the directory will be. */
#define FILE_ATTRIBUTE_COMPRESSED 0x00000800
/** The data of the file is stored elsewhere. */
#define FILE_ATTRIBUTE_OFFLINE 0x00001000
/** The file is left out of the content index. */
#define FILE_ATTRIBUTE_NOT_CONTENT_INDEXED 0x00002000
/** The file is encrypted, or new files in the directory will be. */
#define FILE_ATTRIBUTE_ENCRYPTED 0x00004000

//
// Named pipes
//

/** What is written is a stream of bytes. */
#define FILE_PIPE_BYTE_STREAM_TYPE 0x00000000
/** Each write is a message. */
#define FILE_PIPE_MESSAGE_TYPE 0x00000001
/** Clients may come from other computers. */
#define FILE_PIPE_ACCEPT_REMOTE_CLIENTS 0x00000000
/** Clients come from this computer only. */
#define FILE_PIPE_REJECT_REMOTE_CLIENTS 0x00000002
/** All bits of a pipe's type. */
#define FILE_PIPE_TYPE_VALID_MASK 0x00000003
/** Requests wait: a read for data, a write for room. */
#define FILE_PIPE_QUEUE_OPERATION 0x00000000
/** Requests never wait: they do what can be done at once. */
#define FILE_PIPE_COMPLETE_OPERATION 0x00000001
/** Reads take bytes. */
#define FILE_PIPE_BYTE_STREAM_MODE 0x00000000
/** Reads take messages, one at a time. */
#define FILE_PIPE_MESSAGE_MODE 0x00000001
/** Data flows from the client to the server. */
#define FILE_PIPE_INBOUND 0x00000000
/** Data flows from the server to the client. */
#define FILE_PIPE_OUTBOUND 0x00000001
/** Data flows both ways. */
#define FILE_PIPE_FULL_DUPLEX 0x00000002
/** The server has disconnected the client, or has not begun to listen. */
#define FILE_PIPE_DISCONNECTED_STATE 0x00000001
/** The server waits for a client. */
#define FILE_PIPE_LISTENING_STATE 0x00000002
/** Server and client are connected. */
#define FILE_PIPE_CONNECTED_STATE 0x00000003
/** One end was closed; the other can read what is left. */
#define FILE_PIPE_CLOSING_STATE 0x00000004
/** The handle is the client's end. */
#define FILE_PIPE_CLIENT_END 0x00000000
/** The handle is the server's end. */
#define FILE_PIPE_SERVER_END 0x00000001
/** There may be any number of instances of the pipe. */
#define FILE_PIPE_UNLIMITED_INSTANCES 0xffffffff

/** Where named pipes are, in the namespace of objects. */
#define DEVICE_NAMED_PIPE L"\\Device\\NamedPipe\\"

/** Sets the event that is signaled when the pipe can be read or written. In: FILE_PIPE_ASSIGN_EVENT_BUFFER. */
#define FSCTL_PIPE_ASSIGN_EVENT CTL_CODE(FILE_DEVICE_NAMED_PIPE, 0, METHOD_BUFFERED, FILE_ANY_ACCESS)
/** Disconnects the client, at the server's end. */
#define FSCTL_PIPE_DISCONNECT CTL_CODE(FILE_DEVICE_NAMED_PIPE, 1, METHOD_BUFFERED, FILE_ANY_ACCESS)
/** Waits for a client, at the server's end; ends when one connects. */
#define FSCTL_PIPE_LISTEN CTL_CODE(FILE_DEVICE_NAMED_PIPE, 2, METHOD_BUFFERED, FILE_ANY_ACCESS)
/** Reads without removing. Out: FILE_PIPE_PEEK_BUFFER. */
#define FSCTL_PIPE_PEEK CTL_CODE(FILE_DEVICE_NAMED_PIPE, 3, METHOD_BUFFERED, FILE_READ_DATA)
/** Asks for the pipes of an event. In: the event's handle. Out: FILE_PIPE_EVENT_BUFFER. */
#define FSCTL_PIPE_QUERY_EVENT CTL_CODE(FILE_DEVICE_NAMED_PIPE, 4, METHOD_BUFFERED, FILE_ANY_ACCESS)
/** Writes a message and reads the answer. In: the message. Out: the answer. */
#define FSCTL_PIPE_TRANSCEIVE CTL_CODE(FILE_DEVICE_NAMED_PIPE, 5, METHOD_NEITHER,  FILE_READ_DATA | FILE_WRITE_DATA)
/** Waits for an instance that listens, on a handle to the pipes' device. In: FILE_PIPE_WAIT_FOR_BUFFER. */
#define FSCTL_PIPE_WAIT CTL_CODE(FILE_DEVICE_NAMED_PIPE, 6, METHOD_BUFFERED, FILE_ANY_ACCESS)
/** Has the thread impersonate the client, at the server's end. */
#define FSCTL_PIPE_IMPERSONATE CTL_CODE(FILE_DEVICE_NAMED_PIPE, 7, METHOD_BUFFERED, FILE_ANY_ACCESS)
/** Waits until the other end has read everything. */
#define FSCTL_PIPE_FLUSH CTL_CODE(FILE_DEVICE_NAMED_PIPE, 16, METHOD_BUFFERED, FILE_WRITE_DATA)

/**
 * What FSCTL_PIPE_ASSIGN_EVENT takes.
 */
typedef struct _FILE_PIPE_ASSIGN_EVENT_BUFFER
{
    HANDLE EventHandle; // the event to signal; null for none
    ULONG KeyValue;     // returned by FSCTL_PIPE_QUERY_EVENT, so that pipes can be told apart
} FILE_PIPE_ASSIGN_EVENT_BUFFER, *PFILE_PIPE_ASSIGN_EVENT_BUFFER;

/**
 * What FSCTL_PIPE_PEEK returns.
 */
typedef struct _FILE_PIPE_PEEK_BUFFER
{
    ULONG NamedPipeState;                           // FILE_PIPE_..._STATE
    ULONG ReadDataAvailable;                        // bytes that can be read
    ULONG NumberOfMessages;                         // messages that can be read, of a message pipe
    ULONG MessageLength;                            // bytes of the first message, of a message pipe
    _Field_size_bytes_(MessageLength) CHAR Data[1]; // as much of it as the buffer takes
} FILE_PIPE_PEEK_BUFFER, *PFILE_PIPE_PEEK_BUFFER;

/**
 * A pipe that FSCTL_PIPE_QUERY_EVENT returns.
 */
typedef struct _FILE_PIPE_EVENT_BUFFER
{
    ULONG NamedPipeState;   // FILE_PIPE_..._STATE
    ULONG EntryType;        // 0: there is data to read, 1: there is room to write
    ULONG ByteCount;        // bytes to read, or bytes of room
    ULONG KeyValue;         // the value given to FSCTL_PIPE_ASSIGN_EVENT
    ULONG NumberRequests;   // requests that wait
} FILE_PIPE_EVENT_BUFFER, *PFILE_PIPE_EVENT_BUFFER;

/**
 * What FSCTL_PIPE_WAIT takes.
 */
typedef struct _FILE_PIPE_WAIT_FOR_BUFFER
{
    LARGE_INTEGER Timeout;                          // how long to wait, in units of 100 ns: negative is relative to now
    ULONG NameLength;                               // bytes in Name
    BOOLEAN TimeoutSpecified;                       // FALSE: the pipe's default time-out
    _Field_size_bytes_(NameLength) WCHAR Name[1];   // name of the pipe, without the device
} FILE_PIPE_WAIT_FOR_BUFFER, *PFILE_PIPE_WAIT_FOR_BUFFER;

//
// I/O status
//

/**
 * How a request ended.
 *
 * \remarks For a request that returned STATUS_PENDING the system writes it later, so the memory has to stay until
 * the request is over.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_io_status_block
 */
typedef struct _IO_STATUS_BLOCK
{
    union
    {
        NTSTATUS Status;        // the final status
        PVOID Pointer;          // for the system's own use
    };
    ULONG_PTR Information;      // depends on the request: usually the number of bytes transferred
} IO_STATUS_BLOCK, *PIO_STATUS_BLOCK;

/**
 * A function that the thread which issued a request runs once the request is over, in an alertable wait.
 *
 * \param[in] ApcContext The ApcContext of the request.
 * \param[in] IoStatusBlock The IoStatusBlock of the request, filled.
 * \param[in] Reserved Not used.
 * \sa https://learn.microsoft.com/en-us/windows/win32/sync/asynchronous-procedure-calls
 */
typedef _Function_class_(IO_APC_ROUTINE)
VOID NTAPI IO_APC_ROUTINE(
    _In_ PVOID ApcContext,
    _In_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG Reserved
    );
typedef IO_APC_ROUTINE* PIO_APC_ROUTINE;

//
// What can be asked of a file, and what can be set
//

/**
 * What NtQueryInformationFile asks for and NtSetInformationFile sets. The comment of each names the structure.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ne-wdm-_file_information_class
 */
typedef enum _FILE_INFORMATION_CLASS
{
    FileDirectoryInformation = 1,                   // q: FILE_DIRECTORY_INFORMATION
    FileFullDirectoryInformation,                   // q: FILE_FULL_DIR_INFORMATION
    FileBothDirectoryInformation,                   // q: FILE_BOTH_DIR_INFORMATION
    FileBasicInformation,                           // qs: FILE_BASIC_INFORMATION
    FileStandardInformation,                        // q: FILE_STANDARD_INFORMATION
    FileInternalInformation,                        // q: FILE_INTERNAL_INFORMATION
    FileEaInformation,                              // q: FILE_EA_INFORMATION
    FileAccessInformation,                          // q: FILE_ACCESS_INFORMATION
    FileNameInformation,                            // q: FILE_NAME_INFORMATION
    FileRenameInformation,                          // s: FILE_RENAME_INFORMATION
    FileLinkInformation,                            // s: FILE_LINK_INFORMATION
    FileNamesInformation,                           // q: FILE_NAMES_INFORMATION
    FileDispositionInformation,                     // s: FILE_DISPOSITION_INFORMATION
    FilePositionInformation,                        // qs: FILE_POSITION_INFORMATION
    FileFullEaInformation,                          // q: FILE_FULL_EA_INFORMATION
    FileModeInformation,                            // qs: FILE_MODE_INFORMATION
    FileAlignmentInformation,                       // q: FILE_ALIGNMENT_INFORMATION
    FileAllInformation,                             // q: FILE_ALL_INFORMATION
    FileAllocationInformation,                      // s: FILE_ALLOCATION_INFORMATION
    FileEndOfFileInformation,                       // s: FILE_END_OF_FILE_INFORMATION
    FileAlternateNameInformation,                   // q: FILE_NAME_INFORMATION
    FileStreamInformation,                          // q: FILE_STREAM_INFORMATION
    FilePipeInformation,                            // qs: FILE_PIPE_INFORMATION
    FilePipeLocalInformation,                       // q: FILE_PIPE_LOCAL_INFORMATION
    FilePipeRemoteInformation,                      // qs: FILE_PIPE_REMOTE_INFORMATION
    FileMailslotQueryInformation,                   // q: FILE_MAILSLOT_QUERY_INFORMATION
    FileMailslotSetInformation,                     // s: FILE_MAILSLOT_SET_INFORMATION
    FileCompressionInformation,                     // q: FILE_COMPRESSION_INFORMATION
    FileObjectIdInformation,                        // q: FILE_OBJECTID_INFORMATION
    FileCompletionInformation,                      // s: FILE_COMPLETION_INFORMATION; associates a completion port
    FileMoveClusterInformation,                     // s: FILE_MOVE_CLUSTER_INFORMATION
    FileQuotaInformation,                           // q: FILE_QUOTA_INFORMATION
    FileReparsePointInformation,                    // q: FILE_REPARSE_POINT_INFORMATION
    FileNetworkOpenInformation,                     // q: FILE_NETWORK_OPEN_INFORMATION
    FileAttributeTagInformation,                    // q: FILE_ATTRIBUTE_TAG_INFORMATION
    FileTrackingInformation,                        // s: FILE_TRACKING_INFORMATION
    FileIdBothDirectoryInformation,                 // q: FILE_ID_BOTH_DIR_INFORMATION
    FileIdFullDirectoryInformation,                 // q: FILE_ID_FULL_DIR_INFORMATION
    FileValidDataLengthInformation,                 // s: FILE_VALID_DATA_LENGTH_INFORMATION
    FileShortNameInformation,                       // s: FILE_NAME_INFORMATION
    FileIoCompletionNotificationInformation,        // qs: FILE_IO_COMPLETION_NOTIFICATION_INFORMATION; which packets are posted
    FileIoStatusBlockRangeInformation,              // s: FILE_IOSTATUSBLOCK_RANGE_INFORMATION
    FileIoPriorityHintInformation,                  // qs: FILE_IO_PRIORITY_HINT_INFORMATION
    FileSfioReserveInformation,                     // qs: FILE_SFIO_RESERVE_INFORMATION
    FileSfioVolumeInformation,                      // q: FILE_SFIO_VOLUME_INFORMATION
    FileHardLinkInformation,                        // q: FILE_LINKS_INFORMATION
    FileProcessIdsUsingFileInformation,             // q: FILE_PROCESS_IDS_USING_FILE_INFORMATION
    FileNormalizedNameInformation,                  // q: FILE_NAME_INFORMATION
    FileNetworkPhysicalNameInformation,             // q: FILE_NETWORK_PHYSICAL_NAME_INFORMATION
    FileIdGlobalTxDirectoryInformation,             // q: FILE_ID_GLOBAL_TX_DIR_INFORMATION
    FileIsRemoteDeviceInformation,                  // q: FILE_IS_REMOTE_DEVICE_INFORMATION
    FileUnusedInformation,                          // not used
    FileNumaNodeInformation,                        // q: FILE_NUMA_NODE_INFORMATION
    FileStandardLinkInformation,                    // q: FILE_STANDARD_LINK_INFORMATION
    FileRemoteProtocolInformation,                  // q: FILE_REMOTE_PROTOCOL_INFORMATION
    FileRenameInformationBypassAccessCheck,         // s: FILE_RENAME_INFORMATION
    FileLinkInformationBypassAccessCheck,           // s: FILE_LINK_INFORMATION
    FileVolumeNameInformation,                      // q: FILE_VOLUME_NAME_INFORMATION
    FileIdInformation,                              // q: FILE_ID_INFORMATION
    FileIdExtdDirectoryInformation,                 // q: FILE_ID_EXTD_DIR_INFORMATION
    FileReplaceCompletionInformation,               // s: FILE_COMPLETION_INFORMATION; exchanges or removes the completion port; since Windows 8.1
    FileHardLinkFullIdInformation,                  // q: FILE_LINK_ENTRY_FULL_ID_INFORMATION
    FileIdExtdBothDirectoryInformation,             // q: FILE_ID_EXTD_BOTH_DIR_INFORMATION
    FileDispositionInformationEx,                   // s: FILE_DISPOSITION_INFO_EX
    FileRenameInformationEx,                        // s: FILE_RENAME_INFORMATION_EX
    FileRenameInformationExBypassAccessCheck,       // s: FILE_RENAME_INFORMATION_EX
    FileDesiredStorageClassInformation,             // qs: FILE_DESIRED_STORAGE_CLASS_INFORMATION
    FileStatInformation,                            // q: FILE_STAT_INFORMATION
    FileMemoryPartitionInformation,                 // s: FILE_MEMORY_PARTITION_INFORMATION
    FileStatLxInformation,                          // q: FILE_STAT_LX_INFORMATION
    FileCaseSensitiveInformation,                   // qs: FILE_CASE_SENSITIVE_INFORMATION
    FileLinkInformationEx,                          // s: FILE_LINK_INFORMATION_EX
    FileLinkInformationExBypassAccessCheck,         // s: FILE_LINK_INFORMATION_EX
    FileStorageReserveIdInformation,                // qs: FILE_STORAGE_RESERVE_ID_INFORMATION
    FileCaseSensitiveInformationForceAccessCheck,   // qs: FILE_CASE_SENSITIVE_INFORMATION
    FileKnownFolderInformation,                     // qs: FILE_KNOWN_FOLDER_INFORMATION
    FileStatBasicInformation,                       // qs: FILE_STAT_BASIC_INFORMATION
    FileId64ExtdDirectoryInformation,               // q: FILE_ID_64_EXTD_DIR_INFORMATION
    FileId64ExtdBothDirectoryInformation,           // q: FILE_ID_64_EXTD_BOTH_DIR_INFORMATION
    FileIdAllExtdDirectoryInformation,              // q: FILE_ID_ALL_EXTD_DIR_INFORMATION
    FileIdAllExtdBothDirectoryInformation,          // q: FILE_ID_ALL_EXTD_BOTH_DIR_INFORMATION
    FileStreamReservationInformation,               // q: FILE_STREAM_RESERVATION_INFORMATION
    FileMupProviderInfo,                            // qs: MUP_PROVIDER_INFORMATION
    FileMaximumInformation
} FILE_INFORMATION_CLASS, *PFILE_INFORMATION_CLASS;

/**
 * Times and attributes of a file. Times are in units of 100 ns since 1601.
 *
 * \remarks When set, a time of zero leaves it as it is, -1 stops its updates through this handle, -2 starts them again.
 * Attributes of zero leave them as they are.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_file_basic_information
 */
typedef struct _FILE_BASIC_INFORMATION
{
    LARGE_INTEGER CreationTime;     // when the file was created
    LARGE_INTEGER LastAccessTime;   // when it was last read or written
    LARGE_INTEGER LastWriteTime;    // when its data was last written
    LARGE_INTEGER ChangeTime;       // when anything of it last changed, names and attributes included
    ULONG FileAttributes;           // FILE_ATTRIBUTE_ flags
} FILE_BASIC_INFORMATION, *PFILE_BASIC_INFORMATION;

/**
 * Size and kind of a file.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_file_standard_information
 */
typedef struct _FILE_STANDARD_INFORMATION
{
    LARGE_INTEGER AllocationSize;   // bytes set aside on the volume
    LARGE_INTEGER EndOfFile;        // bytes in the file
    ULONG NumberOfLinks;            // names that the file has
    BOOLEAN DeletePending;          // it goes when its last handle is closed
    BOOLEAN Directory;              // it is a directory
} FILE_STANDARD_INFORMATION, *PFILE_STANDARD_INFORMATION;

/**
 * The number that a file system gives a file.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_internal_information
 */
typedef struct _FILE_INTERNAL_INFORMATION
{
    union
    {
        ULARGE_INTEGER IndexNumber;         // unique on the volume, among the files that exist
        struct
        {
            ULONGLONG MftRecordIndex : 48;  // on NTFS: number of the record
            ULONGLONG SequenceNumber : 16;  // on NTFS: how often the record was used
        };
    };
} FILE_INTERNAL_INFORMATION, *PFILE_INTERNAL_INFORMATION;

/**
 * The size of a file's extended attributes.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_ea_information
 */
typedef struct _FILE_EA_INFORMATION
{
    ULONG EaSize;   // bytes in all of them together
} FILE_EA_INFORMATION, *PFILE_EA_INFORMATION;

/**
 * The rights that a handle to a file has.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_access_information
 */
typedef struct _FILE_ACCESS_INFORMATION
{
    ACCESS_MASK AccessFlags;    // FILE_ and standard rights
} FILE_ACCESS_INFORMATION, *PFILE_ACCESS_INFORMATION;

/**
 * The current position of a file that is open for synchronous requests.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_file_position_information
 */
typedef struct _FILE_POSITION_INFORMATION
{
    LARGE_INTEGER CurrentByteOffset;    // where the next read or write without an offset begins
} FILE_POSITION_INFORMATION, *PFILE_POSITION_INFORMATION;

/**
 * How a file is open.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_mode_information
 */
typedef struct _FILE_MODE_INFORMATION
{
    ULONG Mode; // FILE_WRITE_THROUGH, FILE_SEQUENTIAL_ONLY, FILE_NO_INTERMEDIATE_BUFFERING, FILE_SYNCHRONOUS_IO_... , FILE_DELETE_ON_CLOSE
} FILE_MODE_INFORMATION, *PFILE_MODE_INFORMATION;

/**
 * How the device wants buffers to be aligned.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_file_alignment_information
 */
typedef struct _FILE_ALIGNMENT_INFORMATION
{
    ULONG AlignmentRequirement; // alignment in bytes, less one
} FILE_ALIGNMENT_INFORMATION, *PFILE_ALIGNMENT_INFORMATION;

/**
 * The name of a file.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_file_name_information
 */
typedef struct _FILE_NAME_INFORMATION
{
    ULONG FileNameLength;                                   // bytes in FileName
    _Field_size_bytes_(FileNameLength) WCHAR FileName[1];   // from the root of the volume; not ended by a zero
} FILE_NAME_INFORMATION, *PFILE_NAME_INFORMATION;

/**
 * Nine of the structures in one.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_all_information
 */
typedef struct _FILE_ALL_INFORMATION
{
    FILE_BASIC_INFORMATION BasicInformation;
    FILE_STANDARD_INFORMATION StandardInformation;
    FILE_INTERNAL_INFORMATION InternalInformation;
    FILE_EA_INFORMATION EaInformation;
    FILE_ACCESS_INFORMATION AccessInformation;
    FILE_POSITION_INFORMATION PositionInformation;
    FILE_MODE_INFORMATION ModeInformation;
    FILE_ALIGNMENT_INFORMATION AlignmentInformation;
    FILE_NAME_INFORMATION NameInformation;
} FILE_ALL_INFORMATION, *PFILE_ALL_INFORMATION;

/**
 * What a file server needs to know when a file is opened.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_file_network_open_information
 */
typedef struct _FILE_NETWORK_OPEN_INFORMATION
{
    LARGE_INTEGER CreationTime;     // when the file was created
    LARGE_INTEGER LastAccessTime;   // when it was last read or written
    LARGE_INTEGER LastWriteTime;    // when its data was last written
    LARGE_INTEGER ChangeTime;       // when anything of it last changed
    LARGE_INTEGER AllocationSize;   // bytes set aside on the volume
    LARGE_INTEGER EndOfFile;        // bytes in the file
    ULONG FileAttributes;           // FILE_ATTRIBUTE_ flags
} FILE_NETWORK_OPEN_INFORMATION, *PFILE_NETWORK_OPEN_INFORMATION;

/**
 * The attributes of a file, and what kind of reparse point it is.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_file_attribute_tag_information
 */
typedef struct _FILE_ATTRIBUTE_TAG_INFORMATION
{
    ULONG FileAttributes;   // FILE_ATTRIBUTE_ flags
    ULONG ReparseTag;       // tag of a reparse point; zero for other files
} FILE_ATTRIBUTE_TAG_INFORMATION, *PFILE_ATTRIBUTE_TAG_INFORMATION;

/**
 * The space that is set aside for a file.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_allocation_information
 */
typedef struct _FILE_ALLOCATION_INFORMATION
{
    LARGE_INTEGER AllocationSize;   // bytes; less than the file has cuts it off
} FILE_ALLOCATION_INFORMATION, *PFILE_ALLOCATION_INFORMATION;

/**
 * The size of a file.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_file_end_of_file_information
 */
typedef struct _FILE_END_OF_FILE_INFORMATION
{
    LARGE_INTEGER EndOfFile;    // bytes in the file
} FILE_END_OF_FILE_INFORMATION, *PFILE_END_OF_FILE_INFORMATION;

/**
 * Whether a file is deleted when its last handle is closed.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_file_disposition_information
 */
typedef struct _FILE_DISPOSITION_INFORMATION
{
    BOOLEAN DeleteFile; // TRUE: it is deleted
} FILE_DISPOSITION_INFORMATION, *PFILE_DISPOSITION_INFORMATION;

/**
 * How much of a file has been written; what follows reads as zeros.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_file_valid_data_length_information
 */
typedef struct _FILE_VALID_DATA_LENGTH_INFORMATION
{
    LARGE_INTEGER ValidDataLength;  // bytes
} FILE_VALID_DATA_LENGTH_INFORMATION, *PFILE_VALID_DATA_LENGTH_INFORMATION;

/**
 * A new name for a file.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_rename_information
 */
typedef struct _FILE_RENAME_INFORMATION
{
    BOOLEAN ReplaceIfExists;                                // TRUE: a file that has the name already is replaced
    HANDLE RootDirectory;                                   // directory that the name starts at; null: its own directory, or a full path
    ULONG FileNameLength;                                   // bytes in FileName
    _Field_size_bytes_(FileNameLength) WCHAR FileName[1];   // the new name; not ended by a zero
} FILE_RENAME_INFORMATION, *PFILE_RENAME_INFORMATION;

/**
 * A further name for a file.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_link_information
 */
typedef struct _FILE_LINK_INFORMATION
{
    BOOLEAN ReplaceIfExists;                                // TRUE: a file that has the name already is replaced
    HANDLE RootDirectory;                                   // directory that the name starts at; null: its own directory, or a full path
    ULONG FileNameLength;                                   // bytes in FileName
    _Field_size_bytes_(FileNameLength) WCHAR FileName[1];   // the new name; not ended by a zero
} FILE_LINK_INFORMATION, *PFILE_LINK_INFORMATION;

/**
 * A stream of a file, in a list.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_stream_information
 */
_Struct_size_bytes_(NextEntryOffset)
typedef struct _FILE_STREAM_INFORMATION
{
    ULONG NextEntryOffset;                                      // bytes from this entry to the next; zero in the last
    ULONG StreamNameLength;                                     // bytes in StreamName
    LARGE_INTEGER StreamSize;                                   // bytes in the stream
    LARGE_INTEGER StreamAllocationSize;                         // bytes set aside for it
    _Field_size_bytes_(StreamNameLength) WCHAR StreamName[1];   // as in "::$DATA"; not ended by a zero
} FILE_STREAM_INFORMATION, *PFILE_STREAM_INFORMATION;

/**
 * Associates a file with a completion port: each of its requests that has an ApcContext posts a packet when it is over.
 *
 * \remarks The file must not be open for synchronous requests. A file has one port at most: to exchange or to remove it
 * use FileReplaceCompletionInformation.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/i-o-completion-ports
 */
typedef struct _FILE_COMPLETION_INFORMATION
{
    HANDLE Port;    // the completion port, with IO_COMPLETION_MODIFY_STATE access; null removes it (FileReplaceCompletionInformation)
    PVOID Key;      // KeyContext of the packets
} FILE_COMPLETION_INFORMATION, *PFILE_COMPLETION_INFORMATION;

/** No packet is posted for a request that is over, without an error, when the call returns. */
#define FILE_SKIP_COMPLETION_PORT_ON_SUCCESS 0x1
/** The file object itself is not signaled when a request is over. */
#define FILE_SKIP_SET_EVENT_ON_HANDLE 0x2
/** The request's event is not signaled when the request is over at once. */
#define FILE_SKIP_SET_USER_EVENT_ON_FAST_IO 0x4

/**
 * What happens when a request of a file is over. Flags can be set, but not taken back.
 *
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-setfilecompletionnotificationmodes
 */
typedef struct _FILE_IO_COMPLETION_NOTIFICATION_INFORMATION
{
    ULONG Flags;    // FILE_SKIP_ flags
} FILE_IO_COMPLETION_NOTIFICATION_INFORMATION, *PFILE_IO_COMPLETION_NOTIFICATION_INFORMATION;

/**
 * Memory that the IO_STATUS_BLOCKs of a file lie in: the system locks it, so that it can write them sooner.
 *
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/fileapi/nf-fileapi-setfileiooverlappedrange
 */
typedef struct _FILE_IOSTATUSBLOCK_RANGE_INFORMATION
{
    PUCHAR IoStatusBlockRange;  // where the memory begins
    ULONG Length;               // bytes in it
} FILE_IOSTATUSBLOCK_RANGE_INFORMATION, *PFILE_IOSTATUSBLOCK_RANGE_INFORMATION;

/**
 * How urgent requests are.
 */
typedef enum _IO_PRIORITY_HINT
{
    IoPriorityVeryLow,  // background work: defragmentation, indexing
    IoPriorityLow,      // reading ahead for programs
    IoPriorityNormal,   // ordinary requests
    IoPriorityHigh,     // the file systems' own requests
    IoPriorityCritical, // the memory manager's own requests
    MaxIoPriorityTypes
} IO_PRIORITY_HINT;

/**
 * How urgent the requests of a file are.
 */
typedef struct DECLSPEC_ALIGN(8) _FILE_IO_PRIORITY_HINT_INFORMATION
{
    IO_PRIORITY_HINT PriorityHint;  // IoPriorityVeryLow to IoPriorityNormal
} FILE_IO_PRIORITY_HINT_INFORMATION, *PFILE_IO_PRIORITY_HINT_INFORMATION;

/**
 * The processes that have a file open.
 */
typedef struct _FILE_PROCESS_IDS_USING_FILE_INFORMATION
{
    ULONG NumberOfProcessIdsInList;                                 // entries in ProcessIdList
    _Field_size_(NumberOfProcessIdsInList) HANDLE ProcessIdList[1]; // process identifiers (numbers, not handles)
} FILE_PROCESS_IDS_USING_FILE_INFORMATION, *PFILE_PROCESS_IDS_USING_FILE_INFORMATION;

/**
 * Whether a file is on another computer.
 */
typedef struct _FILE_IS_REMOTE_DEVICE_INFORMATION
{
    BOOLEAN IsRemote;   // TRUE: it is
} FILE_IS_REMOTE_DEVICE_INFORMATION, *PFILE_IS_REMOTE_DEVICE_INFORMATION;

/**
 * The memory node that is next to a file's device.
 */
typedef struct _FILE_NUMA_NODE_INFORMATION
{
    USHORT NodeNumber;  // number of the node
} FILE_NUMA_NODE_INFORMATION, *PFILE_NUMA_NODE_INFORMATION;

/**
 * How one end of a pipe is read, and whether its requests wait.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_pipe_information
 */
typedef struct _FILE_PIPE_INFORMATION
{
    ULONG ReadMode;         // FILE_PIPE_BYTE_STREAM_MODE or FILE_PIPE_MESSAGE_MODE
    ULONG CompletionMode;   // FILE_PIPE_QUEUE_OPERATION or FILE_PIPE_COMPLETE_OPERATION
} FILE_PIPE_INFORMATION, *PFILE_PIPE_INFORMATION;

/**
 * One end of a pipe, and what lies in it.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_pipe_local_information
 */
typedef struct _FILE_PIPE_LOCAL_INFORMATION
{
    ULONG NamedPipeType;            // FILE_PIPE_BYTE_STREAM_TYPE or FILE_PIPE_MESSAGE_TYPE
    ULONG NamedPipeConfiguration;   // FILE_PIPE_INBOUND, FILE_PIPE_OUTBOUND or FILE_PIPE_FULL_DUPLEX
    ULONG MaximumInstances;         // instances that there may be
    ULONG CurrentInstances;         // instances that there are
    ULONG InboundQuota;             // bytes set aside for what goes to the server
    ULONG ReadDataAvailable;        // bytes that can be read from this end
    ULONG OutboundQuota;            // bytes set aside for what goes to the client
    ULONG WriteQuotaAvailable;      // bytes that can be written to this end at once
    ULONG NamedPipeState;           // FILE_PIPE_..._STATE
    ULONG NamedPipeEnd;             // FILE_PIPE_CLIENT_END or FILE_PIPE_SERVER_END
} FILE_PIPE_LOCAL_INFORMATION, *PFILE_PIPE_LOCAL_INFORMATION;

/**
 * How a remote client collects what it writes to a pipe.
 *
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/ns-ntifs-_file_pipe_remote_information
 */
typedef struct _FILE_PIPE_REMOTE_INFORMATION
{
    LARGE_INTEGER CollectDataTime;  // how long data may be held back, in units of 100 ns
    ULONG MaximumCollectionCount;   // how many bytes may be held back
} FILE_PIPE_REMOTE_INFORMATION, *PFILE_PIPE_REMOTE_INFORMATION;

//
// Files: calls
//

/**
 * The NtCreateFile routine creates or opens a file, a directory, a device or the client's end of a pipe.
 *
 * \param[out] FileHandle Receives the handle of the file. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: FILE_, standard and GENERIC_ rights. SYNCHRONIZE is needed
 * for synchronous requests and to wait for the file.
 * \param[in] ObjectAttributes The full name of the file (as in `\??\C:\file.txt`), or a root directory and a name below
 * it, and the attributes of the handle.
 * \param[out] IoStatusBlock Receives the status and, in Information, what was done: FILE_SUPERSEDED, FILE_OPENED,
 * FILE_CREATED, FILE_OVERWRITTEN, FILE_EXISTS or FILE_DOES_NOT_EXIST.
 * \param[in, optional] AllocationSize Bytes to set aside for a file that is created, overwritten or superseded. Null for
 * none.
 * \param[in] FileAttributes FILE_ATTRIBUTE_ flags of a file that is created; zero and FILE_ATTRIBUTE_NORMAL stand for no
 * attribute.
 * \param[in] ShareAccess What others may do while the file is open: FILE_SHARE_ flags.
 * \param[in] CreateDisposition What to do when the file exists and when it does not: FILE_SUPERSEDE, FILE_OPEN,
 * FILE_CREATE, FILE_OPEN_IF, FILE_OVERWRITE or FILE_OVERWRITE_IF.
 * \param[in] CreateOptions Further options, from FILE_DIRECTORY_FILE on. Without FILE_SYNCHRONOUS_IO_ALERT and
 * FILE_SYNCHRONOUS_IO_NONALERT the requests of the file are asynchronous, as a completion port needs them.
 * \param[in, optional] EaBuffer Extended attributes of a file that is created. Null for none.
 * \param[in] EaLength Size of EaBuffer in bytes.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_OBJECT_NAME_NOT_FOUND and STATUS_OBJECT_PATH_NOT_FOUND when the
 * file or a directory of its path does not exist, STATUS_OBJECT_NAME_COLLISION when it exists already,
 * STATUS_SHARING_VIOLATION when it is open elsewhere, STATUS_ACCESS_DENIED, STATUS_FILE_IS_A_DIRECTORY,
 * STATUS_NOT_A_DIRECTORY, STATUS_OBJECT_NAME_INVALID, STATUS_DELETE_PENDING, STATUS_INVALID_PARAMETER,
 * STATUS_PIPE_NOT_AVAILABLE for a pipe that nobody listens at.
 * \remarks The call itself is always synchronous.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winternl/nf-winternl-ntcreatefile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateFile(
    _Out_ PHANDLE FileHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize,
    _In_ ULONG FileAttributes,
    _In_ ULONG ShareAccess,
    _In_ ULONG CreateDisposition,
    _In_ ULONG CreateOptions,
    _In_reads_bytes_opt_(EaLength) PVOID EaBuffer,
    _In_ ULONG EaLength
    );

/**
 * The NtOpenFile routine opens a file, a directory, a device or the client's end of a pipe that exists.
 *
 * \param[out] FileHandle Receives the handle of the file. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: FILE_, standard and GENERIC_ rights. SYNCHRONIZE is needed
 * for synchronous requests and to wait for the file.
 * \param[in] ObjectAttributes The full name of the file, or a root directory and a name below it, and the attributes of
 * the handle.
 * \param[out] IoStatusBlock Receives the status and, in Information, FILE_OPENED.
 * \param[in] ShareAccess What others may do while the file is open: FILE_SHARE_ flags.
 * \param[in] OpenOptions Further options, from FILE_DIRECTORY_FILE on. Without FILE_SYNCHRONOUS_IO_ALERT and
 * FILE_SYNCHRONOUS_IO_NONALERT the requests of the file are asynchronous, as a completion port needs them.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_PATH_NOT_FOUND,
 * STATUS_SHARING_VIOLATION, STATUS_ACCESS_DENIED, STATUS_FILE_IS_A_DIRECTORY, STATUS_NOT_A_DIRECTORY,
 * STATUS_OBJECT_NAME_INVALID, STATUS_DELETE_PENDING, STATUS_PIPE_NOT_AVAILABLE.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winternl/nf-winternl-ntopenfile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtOpenFile(
    _Out_ PHANDLE FileHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG ShareAccess,
    _In_ ULONG OpenOptions
    );

/**
 * The NtCreateNamedPipeFile routine creates an instance of a named pipe and opens the server's end of it.
 *
 * \param[out] FileHandle Receives the handle of the server's end. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: FILE_ and standard rights, which have to suit ShareAccess.
 * \param[in] ObjectAttributes The name of the pipe (as in `\Device\NamedPipe\name`) and the attributes of the handle.
 * \param[out] IoStatusBlock Receives the status and, in Information, FILE_CREATED or FILE_OPENED.
 * \param[in] ShareAccess The directions of the pipe: FILE_SHARE_READ lets the client read, FILE_SHARE_WRITE lets it
 * write.
 * \param[in] CreateDisposition FILE_CREATE for the first instance, FILE_OPEN for a further one, FILE_OPEN_IF for either.
 * \param[in] CreateOptions FILE_WRITE_THROUGH and FILE_SYNCHRONOUS_IO_ flags. Without the latter the requests of this end
 * are asynchronous, as a completion port needs them.
 * \param[in] NamedPipeType FILE_PIPE_BYTE_STREAM_TYPE or FILE_PIPE_MESSAGE_TYPE, with FILE_PIPE_REJECT_REMOTE_CLIENTS if
 * clients come from this computer only.
 * \param[in] ReadMode FILE_PIPE_BYTE_STREAM_MODE, or FILE_PIPE_MESSAGE_MODE for a message pipe.
 * \param[in] CompletionMode FILE_PIPE_QUEUE_OPERATION or FILE_PIPE_COMPLETE_OPERATION.
 * \param[in] MaximumInstances How many instances there may be; FILE_PIPE_UNLIMITED_INSTANCES for any number. The first
 * instance decides.
 * \param[in] InboundQuota Bytes to set aside for what goes to the server.
 * \param[in] OutboundQuota Bytes to set aside for what goes to the client.
 * \param[in] DefaultTimeout How long a client waits for an instance if it does not say, in units of 100 ns, negative. The
 * first instance decides.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_OBJECT_NAME_NOT_FOUND for FILE_OPEN without a first instance,
 * STATUS_ACCESS_DENIED, STATUS_INSTANCE_NOT_AVAILABLE when there are as many instances as there may be,
 * STATUS_INVALID_PARAMETER, STATUS_OBJECT_NAME_INVALID, STATUS_OBJECT_PATH_NOT_FOUND.
 * \remarks A client is waited for by NtFsControlFile with FSCTL_PIPE_LISTEN.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/nt-create-named-pipe-file
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateNamedPipeFile(
    _Out_ PHANDLE FileHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG ShareAccess,
    _In_ ULONG CreateDisposition,
    _In_ ULONG CreateOptions,
    _In_ ULONG NamedPipeType,
    _In_ ULONG ReadMode,
    _In_ ULONG CompletionMode,
    _In_ ULONG MaximumInstances,
    _In_ ULONG InboundQuota,
    _In_ ULONG OutboundQuota,
    _In_ PLARGE_INTEGER DefaultTimeout
    );

/**
 * The NtReadFile routine reads from a file, a pipe or a device.
 *
 * \param[in] FileHandle The file, with FILE_READ_DATA access.
 * \param[in, optional] Event An event to signal when the request is over, with EVENT_MODIFY_STATE access. Null for none.
 * \param[in, optional] ApcRoutine A function for this thread to run when the request is over. Must be null for a file that
 * is associated with a completion port.
 * \param[in, optional] ApcContext The argument of ApcRoutine or, for a file that is associated with a completion port, the
 * packet's ApcContext. Null: no packet is posted.
 * \param[out] IoStatusBlock Receives the status and, in Information, how many bytes were read. The system writes it when
 * the request is over: if the call returns STATUS_PENDING, the memory has to stay until then.
 * \param[out] Buffer Receives the data. If the call returns STATUS_PENDING, the memory has to stay until the request is
 * over.
 * \param[in] Length How many bytes to read at most.
 * \param[in, optional] ByteOffset Where to begin, in bytes. Needed for a file that is open for asynchronous requests. Null,
 * or a low part of FILE_USE_FILE_POINTER_POSITION with a high part of -1, for the current position.
 * \param[in, optional] Key The key of a locked range that is read.
 * \return NTSTATUS STATUS_SUCCESS when the data is there, STATUS_PENDING when the request is not over yet; or an error:
 * STATUS_END_OF_FILE, STATUS_BUFFER_OVERFLOW when a message did not fit, STATUS_INVALID_HANDLE, STATUS_ACCESS_DENIED,
 * STATUS_FILE_LOCK_CONFLICT, STATUS_INVALID_PARAMETER, STATUS_PIPE_BROKEN, STATUS_PIPE_EMPTY, STATUS_PIPE_DISCONNECTED.
 * \remarks A request that fails at once, with an error, posts no packet; all others do.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/ntreadfile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtReadFile(
    _In_ HANDLE FileHandle,
    _In_opt_ HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length,
    _In_opt_ PLARGE_INTEGER ByteOffset,
    _In_opt_ PULONG Key
    );

/**
 * The NtWriteFile routine writes to a file, a pipe or a device.
 *
 * \param[in] FileHandle The file, with FILE_WRITE_DATA access; FILE_APPEND_DATA is enough to write at the end.
 * \param[in, optional] Event An event to signal when the request is over, with EVENT_MODIFY_STATE access. Null for none.
 * \param[in, optional] ApcRoutine A function for this thread to run when the request is over. Must be null for a file that
 * is associated with a completion port.
 * \param[in, optional] ApcContext The argument of ApcRoutine or, for a file that is associated with a completion port, the
 * packet's ApcContext. Null: no packet is posted.
 * \param[out] IoStatusBlock Receives the status and, in Information, how many bytes were written. The system writes it when
 * the request is over: if the call returns STATUS_PENDING, the memory has to stay until then.
 * \param[in] Buffer The data. If the call returns STATUS_PENDING, the memory has to stay, unchanged, until the request is
 * over.
 * \param[in] Length How many bytes to write.
 * \param[in, optional] ByteOffset Where to begin, in bytes. Needed for a file that is open for asynchronous requests. A low
 * part of FILE_WRITE_TO_END_OF_FILE with a high part of -1 appends. Null, or a low part of
 * FILE_USE_FILE_POINTER_POSITION with a high part of -1, for the current position.
 * \param[in, optional] Key The key of a locked range that is written.
 * \return NTSTATUS STATUS_SUCCESS when the data is written, STATUS_PENDING when the request is not over yet; or an error:
 * STATUS_INVALID_HANDLE, STATUS_ACCESS_DENIED, STATUS_DISK_FULL, STATUS_FILE_LOCK_CONFLICT, STATUS_INVALID_PARAMETER,
 * STATUS_PIPE_BROKEN, STATUS_PIPE_CLOSING, STATUS_PIPE_DISCONNECTED.
 * \remarks A request that fails at once, with an error, posts no packet; all others do.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-ntwritefile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtWriteFile(
    _In_ HANDLE FileHandle,
    _In_opt_ HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_reads_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length,
    _In_opt_ PLARGE_INTEGER ByteOffset,
    _In_opt_ PULONG Key
    );

/**
 * The NtFlushBuffersFile routine writes what the cache holds of a file to its medium, and returns when that is done. For a
 * pipe it waits until the other end has read everything.
 *
 * \param[in] FileHandle The file, with FILE_WRITE_DATA or FILE_APPEND_DATA access.
 * \param[out] IoStatusBlock Receives the status.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_ACCESS_DENIED, STATUS_MEDIA_WRITE_PROTECTED,
 * STATUS_PIPE_DISCONNECTED.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-zwflushbuffersfile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtFlushBuffersFile(
    _In_ HANDLE FileHandle,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock
    );

/**
 * The NtDeviceIoControlFile routine sends a control request to the driver of a device.
 *
 * \param[in] FileHandle The device, with the access that the control code asks for.
 * \param[in, optional] Event An event to signal when the request is over, with EVENT_MODIFY_STATE access. Null for none.
 * \param[in, optional] ApcRoutine A function for this thread to run when the request is over. Must be null for a device that
 * is associated with a completion port.
 * \param[in, optional] ApcContext The argument of ApcRoutine or, for a device that is associated with a completion port, the
 * packet's ApcContext. Null: no packet is posted.
 * \param[out] IoStatusBlock Receives the status and, in Information, how many bytes of OutputBuffer were written. The system
 * writes it when the request is over: if the call returns STATUS_PENDING, the memory has to stay until then.
 * \param[in] IoControlCode The control code: an IOCTL_ constant, or one made by CTL_CODE.
 * \param[in, optional] InputBuffer What the request takes. Null if it takes nothing.
 * \param[in] InputBufferLength Size of InputBuffer in bytes.
 * \param[out, optional] OutputBuffer Receives what the request returns. Null if it returns nothing. If the call returns
 * STATUS_PENDING, the memory has to stay until the request is over.
 * \param[in] OutputBufferLength Size of OutputBuffer in bytes.
 * \return NTSTATUS STATUS_SUCCESS, STATUS_PENDING when the request is not over yet; or an error: STATUS_INVALID_HANDLE,
 * STATUS_ACCESS_DENIED, STATUS_INVALID_DEVICE_REQUEST for a code that the driver does not know, STATUS_BUFFER_TOO_SMALL,
 * STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winternl/nf-winternl-ntdeviceiocontrolfile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtDeviceIoControlFile(
    _In_ HANDLE FileHandle,
    _In_opt_ HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG IoControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer,
    _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength
    );

/**
 * The NtFsControlFile routine sends a control request to a file system, or to the driver of pipes.
 *
 * \param[in] FileHandle The file, volume or pipe, with the access that the control code asks for.
 * \param[in, optional] Event An event to signal when the request is over, with EVENT_MODIFY_STATE access. Null for none.
 * \param[in, optional] ApcRoutine A function for this thread to run when the request is over. Must be null for a file that
 * is associated with a completion port.
 * \param[in, optional] ApcContext The argument of ApcRoutine or, for a file that is associated with a completion port, the
 * packet's ApcContext. Null: no packet is posted.
 * \param[out] IoStatusBlock Receives the status and, in Information, how many bytes of OutputBuffer were written. The system
 * writes it when the request is over: if the call returns STATUS_PENDING, the memory has to stay until then.
 * \param[in] FsControlCode The control code: an FSCTL_ constant, such as FSCTL_PIPE_LISTEN.
 * \param[in, optional] InputBuffer What the request takes. Null if it takes nothing.
 * \param[in] InputBufferLength Size of InputBuffer in bytes.
 * \param[out, optional] OutputBuffer Receives what the request returns. Null if it returns nothing. If the call returns
 * STATUS_PENDING, the memory has to stay until the request is over.
 * \param[in] OutputBufferLength Size of OutputBuffer in bytes.
 * \return NTSTATUS STATUS_SUCCESS, STATUS_PENDING when the request is not over yet; or an error: STATUS_INVALID_HANDLE,
 * STATUS_ACCESS_DENIED, STATUS_INVALID_DEVICE_REQUEST for a code that the file system does not know, STATUS_PIPE_CONNECTED
 * when a client was there before FSCTL_PIPE_LISTEN, STATUS_PIPE_CLOSING, STATUS_IO_TIMEOUT when FSCTL_PIPE_WAIT ran out of
 * time, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-zwfscontrolfile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtFsControlFile(
    _In_ HANDLE FileHandle,
    _In_opt_ HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG FsControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer,
    _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength
    );

/**
 * The NtCancelIoFile routine cancels all requests that the calling thread has made for a file, and returns when they are
 * over.
 *
 * \param[in] FileHandle The file.
 * \param[out] IoStatusBlock Receives the status of the cancellation.
 * \return NTSTATUS STATUS_SUCCESS, also when there was nothing to cancel; or an error: STATUS_INVALID_HANDLE.
 * \remarks A request that was canceled ends with STATUS_CANCELLED and posts its packet like any other.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/cancelio
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCancelIoFile(
    _In_ HANDLE FileHandle,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock
    );

#if (PHNT_VERSION >= PHNT_WINDOWS_VISTA)
/**
 * The NtCancelIoFileEx routine cancels the requests that the calling process has made for a file, or one of them.
 *
 * \param[in] FileHandle The file.
 * \param[in, optional] IoRequestToCancel The IoStatusBlock that the request was made with: its address says which request
 * is meant. Null for all requests of the file, whichever thread has made them.
 * \param[out] IoStatusBlock Receives the status of the cancellation.
 * \return NTSTATUS STATUS_SUCCESS when requests were marked as canceled, or an error: STATUS_NOT_FOUND when there was nothing
 * to cancel, STATUS_INVALID_HANDLE.
 * \remarks The call does not wait. A request that was canceled ends with STATUS_CANCELLED, unless it was over before, and
 * posts its packet like any other.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/cancelioex-func
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCancelIoFileEx(
    _In_ HANDLE FileHandle,
    _In_opt_ PIO_STATUS_BLOCK IoRequestToCancel,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock
    );

/**
 * The NtCancelSynchronousIoFile routine cancels the request that a thread waits for.
 *
 * \param[in] ThreadHandle The thread, with THREAD_TERMINATE access.
 * \param[in, optional] IoRequestToCancel The IoStatusBlock of the request that is meant. Null for whichever it is.
 * \param[out] IoStatusBlock Receives the status of the cancellation.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_NOT_FOUND when the thread waits for no request,
 * STATUS_INVALID_HANDLE, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/cancelsynchronousio-func
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCancelSynchronousIoFile(
    _In_ HANDLE ThreadHandle,
    _In_opt_ PIO_STATUS_BLOCK IoRequestToCancel,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock
    );
#endif // (PHNT_VERSION >= PHNT_WINDOWS_VISTA)

/**
 * The NtQueryInformationFile routine asks for a property of a file.
 *
 * \param[in] FileHandle The file, with the access that the class asks for; most ask for FILE_READ_ATTRIBUTES or nothing.
 * \param[out] IoStatusBlock Receives the status and, in Information, how many bytes were written.
 * \param[out] FileInformation Receives the structure that belongs to the class.
 * \param[in] Length Size of FileInformation in bytes.
 * \param[in] FileInformationClass What is asked for.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_BUFFER_OVERFLOW when a name or a list did not fit; or an error:
 * STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_INFO_CLASS, STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_ACCESS_DENIED, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED for a class that the file system does not have.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-ntqueryinformationfile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtQueryInformationFile(
    _In_ HANDLE FileHandle,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass
    );

/**
 * The NtSetInformationFile routine sets a property of a file, its completion port among them.
 *
 * \param[in] FileHandle The file, with the access that the class asks for. FileCompletionInformation asks for none.
 * \param[out] IoStatusBlock Receives the status.
 * \param[in] FileInformation The structure that belongs to the class: FILE_COMPLETION_INFORMATION to associate a completion
 * port, FILE_IO_COMPLETION_NOTIFICATION_INFORMATION to choose which packets are posted.
 * \param[in] Length Size of FileInformation in bytes.
 * \param[in] FileInformationClass What is set.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_INFO_CLASS,
 * STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED, STATUS_INVALID_PARAMETER for a completion port
 * when the file is open for synchronous requests or has one already, STATUS_OBJECT_NAME_COLLISION, STATUS_DISK_FULL,
 * STATUS_DIRECTORY_NOT_EMPTY, STATUS_CANNOT_DELETE.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-ntsetinformationfile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetInformationFile(
    _In_ HANDLE FileHandle,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_reads_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass
    );

/**
 * The NtLockFile routine locks a range of a file.
 *
 * \param[in] FileHandle The file, with FILE_READ_DATA or FILE_WRITE_DATA access.
 * \param[in, optional] Event An event to signal when the lock is granted, with EVENT_MODIFY_STATE access. Null for none.
 * \param[in, optional] ApcRoutine A function for this thread to run when the lock is granted. Must be null for a file that
 * is associated with a completion port.
 * \param[in, optional] ApcContext The argument of ApcRoutine or, for a file that is associated with a completion port, the
 * packet's ApcContext. Null: no packet is posted.
 * \param[out] IoStatusBlock Receives the status. The system writes it when the request is over: if the call returns
 * STATUS_PENDING, the memory has to stay until then.
 * \param[in] ByteOffset Where the range begins, in bytes.
 * \param[in] Length How long the range is, in bytes. It may reach beyond the end of the file.
 * \param[in] Key A number that reads, writes and unlocks of the range have to give.
 * \param[in] FailImmediately TRUE: if the lock cannot be granted at once, the call fails. FALSE: the request waits.
 * \param[in] ExclusiveLock TRUE: nobody else may read or write the range. FALSE: nobody may write it.
 * \return NTSTATUS STATUS_SUCCESS when the lock is granted, STATUS_PENDING when the request waits; or an error:
 * STATUS_LOCK_NOT_GRANTED, STATUS_INVALID_HANDLE, STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-zwlockfile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtLockFile(
    _In_ HANDLE FileHandle,
    _In_opt_ HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ PLARGE_INTEGER ByteOffset,
    _In_ PLARGE_INTEGER Length,
    _In_ ULONG Key,
    _In_ BOOLEAN FailImmediately,
    _In_ BOOLEAN ExclusiveLock
    );

/**
 * The NtUnlockFile routine unlocks a range of a file.
 *
 * \param[in] FileHandle The file.
 * \param[out] IoStatusBlock Receives the status.
 * \param[in] ByteOffset Where the range begins, as it was locked.
 * \param[in] Length How long the range is, as it was locked.
 * \param[in] Key The number that the range was locked with.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_RANGE_NOT_LOCKED when that range is not locked,
 * STATUS_INVALID_HANDLE, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-zwunlockfile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtUnlockFile(
    _In_ HANDLE FileHandle,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ PLARGE_INTEGER ByteOffset,
    _In_ PLARGE_INTEGER Length,
    _In_ ULONG Key
    );

//
// Changes of directories
//

/** A file was created, renamed or deleted. */
#define FILE_NOTIFY_CHANGE_FILE_NAME 0x00000001
/** A directory was created, renamed or deleted. */
#define FILE_NOTIFY_CHANGE_DIR_NAME 0x00000002
/** A file or directory was created, renamed or deleted. */
#define FILE_NOTIFY_CHANGE_NAME 0x00000003
/** Attributes were changed. */
#define FILE_NOTIFY_CHANGE_ATTRIBUTES 0x00000004
/** A file's size was changed. */
#define FILE_NOTIFY_CHANGE_SIZE 0x00000008
/** A file was written. */
#define FILE_NOTIFY_CHANGE_LAST_WRITE 0x00000010
/** A file was read. */
#define FILE_NOTIFY_CHANGE_LAST_ACCESS 0x00000020
/** A file's time of creation was changed. */
#define FILE_NOTIFY_CHANGE_CREATION 0x00000040
/** Extended attributes were changed. */
#define FILE_NOTIFY_CHANGE_EA 0x00000080
/** A security descriptor was changed. */
#define FILE_NOTIFY_CHANGE_SECURITY 0x00000100
/** A stream was created, renamed or deleted. */
#define FILE_NOTIFY_CHANGE_STREAM_NAME 0x00000200
/** A stream's size was changed. */
#define FILE_NOTIFY_CHANGE_STREAM_SIZE 0x00000400
/** A stream was written. */
#define FILE_NOTIFY_CHANGE_STREAM_WRITE 0x00000800
/** All kinds of changes. */
#define FILE_NOTIFY_VALID_MASK 0x00000fff

/** The file was created, or moved here. */
#define FILE_ACTION_ADDED 0x00000001
/** The file was deleted, or moved away. */
#define FILE_ACTION_REMOVED 0x00000002
/** The file was changed. */
#define FILE_ACTION_MODIFIED 0x00000003
/** The file was renamed: its old name. */
#define FILE_ACTION_RENAMED_OLD_NAME 0x00000004
/** The file was renamed: its new name. */
#define FILE_ACTION_RENAMED_NEW_NAME 0x00000005
/** A stream was created. */
#define FILE_ACTION_ADDED_STREAM 0x00000006
/** A stream was deleted. */
#define FILE_ACTION_REMOVED_STREAM 0x00000007
/** A stream was changed. */
#define FILE_ACTION_MODIFIED_STREAM 0x00000008
/** The file was deleted by its number. */
#define FILE_ACTION_REMOVED_BY_DELETE 0x00000009
/** The file was renamed and did not keep its object identifier. */
#define FILE_ACTION_ID_NOT_TUNNELLED 0x0000000A
/** The object identifier that the file was to keep is in use. */
#define FILE_ACTION_TUNNELLED_ID_COLLISION 0x0000000B

#if !defined(NTDDI_WIN10_RS5) || (NTDDI_VERSION < NTDDI_WIN10_RS5)
/**
 * A change, in the list that NtNotifyChangeDirectoryFile returns.
 *
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-file_notify_information
 */
_Struct_size_bytes_(NextEntryOffset)
typedef struct _FILE_NOTIFY_INFORMATION
{
   ULONG NextEntryOffset;   // bytes from this entry to the next; zero in the last
   ULONG Action;            // FILE_ACTION_ value
   ULONG FileNameLength;    // bytes in FileName
   WCHAR FileName[1];       // from the watched directory on; not ended by a zero
} FILE_NOTIFY_INFORMATION, *PFILE_NOTIFY_INFORMATION;
#endif // NTDDI_WIN10_RS5

/**
 * The NtNotifyChangeDirectoryFile routine waits for changes in a directory.
 *
 * \param[in] FileHandle The directory, with FILE_LIST_DIRECTORY access.
 * \param[in, optional] Event An event to signal when the request is over, with EVENT_MODIFY_STATE access. Null for none.
 * \param[in, optional] ApcRoutine A function for this thread to run when the request is over. Must be null for a directory
 * that is associated with a completion port.
 * \param[in, optional] ApcContext The argument of ApcRoutine or, for a directory that is associated with a completion port,
 * the packet's ApcContext. Null: no packet is posted.
 * \param[out] IoStatusBlock Receives the status and, in Information, how many bytes of Buffer were written. The system
 * writes it when the request is over: if the call returns STATUS_PENDING, the memory has to stay until then.
 * \param[out] Buffer Receives a list of FILE_NOTIFY_INFORMATION. If the call returns STATUS_PENDING, the memory has to stay
 * until the request is over.
 * \param[in] Length Size of Buffer in bytes. Changes between two calls are kept in as many bytes as the first call gave.
 * \param[in] CompletionFilter The kinds of changes to wait for: FILE_NOTIFY_CHANGE_ flags. The first call for a handle
 * decides.
 * \param[in] WatchTree TRUE: what is below the directory counts as well. The first call for a handle decides.
 * \return NTSTATUS STATUS_SUCCESS with changes, STATUS_PENDING when there are none yet, STATUS_NOTIFY_ENUM_DIR when there
 * were more than Buffer takes, STATUS_NOTIFY_CLEANUP when the handle was closed; or an error: STATUS_INVALID_HANDLE,
 * STATUS_ACCESS_DENIED, STATUS_INVALID_PARAMETER.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-ntnotifychangedirectoryfile
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtNotifyChangeDirectoryFile(
    _In_ HANDLE FileHandle,
    _In_opt_ HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length,
    _In_ ULONG CompletionFilter,
    _In_ BOOLEAN WatchTree
    );

#if (PHNT_VERSION >= PHNT_WINDOWS_10_RS3)

/**
 * Which structure tells of changes in a directory.
 */
typedef enum _DIRECTORY_NOTIFY_INFORMATION_CLASS
{
    DirectoryNotifyInformation = 1,     // FILE_NOTIFY_INFORMATION
    DirectoryNotifyExtendedInformation, // FILE_NOTIFY_EXTENDED_INFORMATION
    DirectoryNotifyFullInformation,     // FILE_NOTIFY_FULL_INFORMATION; since Windows 11 22H2
    DirectoryNotifyMaximumInformation
} DIRECTORY_NOTIFY_INFORMATION_CLASS, *PDIRECTORY_NOTIFY_INFORMATION_CLASS;

#if !defined(NTDDI_WIN10_RS5) || (NTDDI_VERSION < NTDDI_WIN10_RS5)
/**
 * A change and what the file is like after it, in the list that NtNotifyChangeDirectoryFileEx returns. Times are in units of
 * 100 ns since 1601.
 *
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-file_notify_extended_information
 */
_Struct_size_bytes_(NextEntryOffset)
typedef struct _FILE_NOTIFY_EXTENDED_INFORMATION
{
    ULONG NextEntryOffset;                  // bytes from this entry to the next; zero in the last
    ULONG Action;                           // FILE_ACTION_ value
    LARGE_INTEGER CreationTime;             // when the file was created
    LARGE_INTEGER LastModificationTime;     // when its data was last written
    LARGE_INTEGER LastChangeTime;           // when anything of it last changed
    LARGE_INTEGER LastAccessTime;           // when it was last read or written
    LARGE_INTEGER AllocatedLength;          // bytes set aside on the volume
    LARGE_INTEGER FileSize;                 // bytes in the file
    ULONG FileAttributes;                   // FILE_ATTRIBUTE_ flags
    union
    {
        ULONG ReparsePointTag;              // of a reparse point: its tag
        ULONG EaSize;                       // of other files: bytes of extended attributes
    };
    FILE_INTERNAL_INFORMATION FileId;       // number of the file
    FILE_INTERNAL_INFORMATION ParentFileId; // number of its directory
    ULONG FileNameLength;                   // bytes in FileName
    WCHAR FileName[1];                      // from the watched directory on; not ended by a zero
} FILE_NOTIFY_EXTENDED_INFORMATION, *PFILE_NOTIFY_EXTENDED_INFORMATION;
#endif // NTDDI_WIN10_RS5

/**
 * The NtNotifyChangeDirectoryFileEx routine waits for changes in a directory, and tells more about them.
 *
 * \param[in] FileHandle The directory, with FILE_LIST_DIRECTORY access.
 * \param[in, optional] Event An event to signal when the request is over, with EVENT_MODIFY_STATE access. Null for none.
 * \param[in, optional] ApcRoutine A function for this thread to run when the request is over. Must be null for a directory
 * that is associated with a completion port.
 * \param[in, optional] ApcContext The argument of ApcRoutine or, for a directory that is associated with a completion port,
 * the packet's ApcContext. Null: no packet is posted.
 * \param[out] IoStatusBlock Receives the status and, in Information, how many bytes of Buffer were written. The system
 * writes it when the request is over: if the call returns STATUS_PENDING, the memory has to stay until then.
 * \param[out] Buffer Receives a list of the structure that belongs to the class. If the call returns STATUS_PENDING, the
 * memory has to stay until the request is over.
 * \param[in] Length Size of Buffer in bytes. Changes between two calls are kept in as many bytes as the first call gave.
 * \param[in] CompletionFilter The kinds of changes to wait for: FILE_NOTIFY_CHANGE_ flags. The first call for a handle
 * decides.
 * \param[in] WatchTree TRUE: what is below the directory counts as well. The first call for a handle decides.
 * \param[in, optional] DirectoryNotifyInformationClass Which structure is returned.
 * \return NTSTATUS STATUS_SUCCESS with changes, STATUS_PENDING when there are none yet, STATUS_NOTIFY_ENUM_DIR when there
 * were more than Buffer takes, STATUS_NOTIFY_CLEANUP when the handle was closed; or an error: STATUS_INVALID_HANDLE,
 * STATUS_ACCESS_DENIED, STATUS_INVALID_PARAMETER.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-readdirectorychangesexw
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtNotifyChangeDirectoryFileEx(
    _In_ HANDLE FileHandle,
    _In_opt_ HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length,
    _In_ ULONG CompletionFilter,
    _In_ BOOLEAN WatchTree,
    _In_opt_ DIRECTORY_NOTIFY_INFORMATION_CLASS DirectoryNotifyInformationClass
    );

#endif // (PHNT_VERSION >= PHNT_WINDOWS_10_RS3)

//
// Completion ports
//

/** The right to ask for the depth of a completion port. */
#ifndef IO_COMPLETION_QUERY_STATE
#define IO_COMPLETION_QUERY_STATE 0x0001
#endif

/** The right to post packets to a completion port, to remove them and to associate files and objects with it. */
#ifndef IO_COMPLETION_MODIFY_STATE
#define IO_COMPLETION_MODIFY_STATE 0x0002
#endif

/** All rights to a completion port. */
#ifndef IO_COMPLETION_ALL_ACCESS
#define IO_COMPLETION_ALL_ACCESS (IO_COMPLETION_QUERY_STATE|IO_COMPLETION_MODIFY_STATE|STANDARD_RIGHTS_REQUIRED|SYNCHRONIZE)
#endif

/**
 * What NtQueryIoCompletion can be asked.
 */
typedef enum _IO_COMPLETION_INFORMATION_CLASS
{
    IoCompletionBasicInformation    // q: IO_COMPLETION_BASIC_INFORMATION
} IO_COMPLETION_INFORMATION_CLASS;

/**
 * The state of a completion port.
 */
typedef struct _IO_COMPLETION_BASIC_INFORMATION
{
    LONG Depth;                     // packets that wait to be removed
} IO_COMPLETION_BASIC_INFORMATION, *PIO_COMPLETION_BASIC_INFORMATION;

/**
 * The NtCreateIoCompletion routine creates a completion port: a queue of packets, in the order in which they
 * arrive, for the threads that remove them.
 *
 * \param[out] IoCompletionHandle Receives the handle of the port. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: IO_COMPLETION_QUERY_STATE to ask for the depth,
 * IO_COMPLETION_MODIFY_STATE to post and to remove, SYNCHRONIZE to wait for the port itself;
 * IO_COMPLETION_ALL_ACCESS for all of them.
 * \param[in, optional] ObjectAttributes The name of the port and the attributes of its handle. Null for a port
 * without a name. With OBJ_OPENIF a port of that name is opened if there is one.
 * \param[in, optional] NumberOfConcurrentThreads How many threads that remove packets from the port the system lets
 * run at a time. Zero, or omission, stands for the number of processors.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_OBJECT_NAME_EXISTS when OBJ_OPENIF opened an existing port; or an
 * error: STATUS_OBJECT_NAME_COLLISION when the name is taken, STATUS_OBJECT_TYPE_MISMATCH when it belongs to an
 * object of another type, STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_PATH_SYNTAX_BAD, STATUS_OBJECT_NAME_INVALID,
 * STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES.
 * \remarks A file joins the port by NtSetInformationFile with FileCompletionInformation, a job by
 * JOBOBJECT_ASSOCIATE_COMPLETION_PORT, an ALPC port by ALPC_PORT_ASSOCIATE_COMPLETION_PORT, any other object that
 * can be waited for by NtAssociateWaitCompletionPacket.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/createiocompletionport
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/i-o-completion-ports
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateIoCompletion(
    _Out_ PHANDLE IoCompletionHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ ULONG NumberOfConcurrentThreads
    );

/**
 * The NtOpenIoCompletion routine opens a completion port that has a name.
 *
 * \param[out] IoCompletionHandle Receives a handle of its own to the port. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: IO_COMPLETION_ rights and SYNCHRONIZE.
 * \param[in] ObjectAttributes The name of the port and the attributes of the handle.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_OBJECT_NAME_NOT_FOUND when nothing has the name,
 * STATUS_OBJECT_TYPE_MISMATCH when the object of that name is no completion port, STATUS_ACCESS_DENIED when the
 * port's security descriptor does not grant DesiredAccess, STATUS_OBJECT_PATH_NOT_FOUND,
 * STATUS_OBJECT_PATH_SYNTAX_BAD, STATUS_OBJECT_NAME_INVALID.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/i-o-completion-ports
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtOpenIoCompletion(
    _Out_ PHANDLE IoCompletionHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ PCOBJECT_ATTRIBUTES ObjectAttributes
    );

/**
 * The NtQueryIoCompletion routine tells how many packets wait in a completion port.
 *
 * \param[in] IoCompletionHandle The port, with IO_COMPLETION_QUERY_STATE access.
 * \param[in] IoCompletionInformationClass What is asked for: IoCompletionBasicInformation is the only class.
 * \param[out] IoCompletionInformation Receives an IO_COMPLETION_BASIC_INFORMATION.
 * \param[in] IoCompletionInformationLength Size of IoCompletionInformation in bytes; it has to be exactly that of
 * the structure.
 * \param[out, optional] ReturnLength Receives the number of bytes written.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH,
 * STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH when the handle is not that of a completion port,
 * STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtQueryIoCompletion(
    _In_ HANDLE IoCompletionHandle,
    _In_ IO_COMPLETION_INFORMATION_CLASS IoCompletionInformationClass,
    _Out_writes_bytes_(IoCompletionInformationLength) PVOID IoCompletionInformation,
    _In_ ULONG IoCompletionInformationLength,
    _Out_opt_ PULONG ReturnLength
    );

/**
 * The NtSetIoCompletion routine posts a packet to a completion port. Who removes it receives the four values as
 * they are given here; the system looks at none of them.
 *
 * \param[in] IoCompletionHandle The port, with IO_COMPLETION_MODIFY_STATE access.
 * \param[in, optional] KeyContext The packet's first value. In the packets of a file it is the key that the file was
 * associated with.
 * \param[in, optional] ApcContext The packet's second value. In the packets of a file it is the ApcContext of the
 * request.
 * \param[in] IoStatus The status in the packet's IO_STATUS_BLOCK.
 * \param[in] IoStatusInformation The information in the packet's IO_STATUS_BLOCK, usually a number of bytes.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES when no memory is left for the packet.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/postqueuedcompletionstatus
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetIoCompletion(
    _In_ HANDLE IoCompletionHandle,
    _In_opt_ PVOID KeyContext,
    _In_opt_ PVOID ApcContext,
    _In_ NTSTATUS IoStatus,
    _In_ ULONG_PTR IoStatusInformation
    );

#if (PHNT_VERSION >= PHNT_WINDOWS_7)
/**
 * The NtSetIoCompletionEx routine posts a packet to a completion port in memory that was set aside before, so that
 * it cannot fail for want of memory.
 *
 * \param[in] IoCompletionHandle The port, with IO_COMPLETION_MODIFY_STATE access.
 * \param[in] IoCompletionPacketHandle The reserve object that holds the packet's memory, of the completion kind. It
 * can be used again after the packet has been removed.
 * \param[in, optional] KeyContext The packet's first value.
 * \param[in, optional] ApcContext The packet's second value.
 * \param[in] IoStatus The status in the packet's IO_STATUS_BLOCK.
 * \param[in] IoStatusInformation The information in the packet's IO_STATUS_BLOCK, usually a number of bytes.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_ACCESS_DENIED, STATUS_INVALID_PARAMETER_2 when the reserve object's packet is still in a port.
 * \remarks The reserve object comes from NtAllocateReserveObject.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetIoCompletionEx(
    _In_ HANDLE IoCompletionHandle,
    _In_ HANDLE IoCompletionPacketHandle,
    _In_opt_ PVOID KeyContext,
    _In_opt_ PVOID ApcContext,
    _In_ NTSTATUS IoStatus,
    _In_ ULONG_PTR IoStatusInformation
    );
#endif // (PHNT_VERSION >= PHNT_WINDOWS_7)

/**
 * The NtRemoveIoCompletion routine takes the oldest packet out of a completion port. If there is none, it waits for
 * one.
 *
 * \param[in] IoCompletionHandle The port, with IO_COMPLETION_MODIFY_STATE access.
 * \param[out] KeyContext Receives the packet's first value: the key of the file or job, or what was posted.
 * \param[out] ApcContext Receives the packet's second value: the ApcContext of the request, or what was posted.
 * \param[out] IoStatusBlock Receives the packet's status and information: those of the request, or what was posted.
 * \param[in, optional] Timeout How long to wait, in units of 100 ns: negative is relative to now, positive is an
 * absolute time since 1601, zero does not wait. Null waits without limit.
 * \return NTSTATUS STATUS_SUCCESS with a packet, or STATUS_TIMEOUT without one, or STATUS_ABANDONED_WAIT_0 when the
 * port went away during the wait; or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_ACCESS_DENIED.
 * \remarks Waiting threads are served last in, first out. The outputs hold nothing unless the status is
 * STATUS_SUCCESS; the status of the request itself is the one in IoStatusBlock.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/ntremoveiocompletion
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/ioapiset/nf-ioapiset-getqueuedcompletionstatus
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtRemoveIoCompletion(
    _In_ HANDLE IoCompletionHandle,
    _Out_ PVOID *KeyContext,
    _Out_ PVOID *ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER Timeout
    );

/**
 * A packet that NtRemoveIoCompletionEx took out of a completion port.
 */
typedef struct _FILE_IO_COMPLETION_INFORMATION
{
    PVOID KeyContext;               // the key of the file or job, or what was posted
    PVOID ApcContext;               // the ApcContext of the request, or what was posted
    IO_STATUS_BLOCK IoStatusBlock;  // status and information of the request, or what was posted
} FILE_IO_COMPLETION_INFORMATION, *PFILE_IO_COMPLETION_INFORMATION;

#if (PHNT_VERSION >= PHNT_WINDOWS_VISTA)
/**
 * The NtRemoveIoCompletionEx routine takes several packets at once out of a completion port, the oldest first. If
 * there is none, it waits for the first and returns what is there then.
 *
 * \param[in] IoCompletionHandle The port, with IO_COMPLETION_MODIFY_STATE access.
 * \param[out] IoCompletionInformation Receives the packets.
 * \param[in] Count How many packets IoCompletionInformation has room for; at least one.
 * \param[out] NumEntriesRemoved Receives the number of packets.
 * \param[in, optional] Timeout How long to wait for the first packet, in units of 100 ns: negative is relative to
 * now, positive is an absolute time since 1601, zero does not wait. Null waits without limit.
 * \param[in] Alertable TRUE: user APCs and alerts of the thread end the wait.
 * \return NTSTATUS STATUS_SUCCESS with one packet or more, or without any STATUS_TIMEOUT, STATUS_USER_APC or
 * STATUS_ALERTED when an alertable wait was ended, STATUS_ABANDONED_WAIT_0 when the port went away during the wait;
 * or an error: STATUS_INVALID_PARAMETER for a Count of zero or one that is absurdly large, STATUS_INVALID_HANDLE,
 * STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \remarks Fewer packets than Count are no sign that the port is empty.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/getqueuedcompletionstatusex-func
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtRemoveIoCompletionEx(
    _In_ HANDLE IoCompletionHandle,
    _Out_writes_to_(Count, *NumEntriesRemoved) PFILE_IO_COMPLETION_INFORMATION IoCompletionInformation,
    _In_ ULONG Count,
    _Out_ PULONG NumEntriesRemoved,
    _In_opt_ PLARGE_INTEGER Timeout,
    _In_ BOOLEAN Alertable
    );
#endif // (PHNT_VERSION >= PHNT_WINDOWS_VISTA)

//
// Wait completion packets
//

#if (PHNT_VERSION >= PHNT_WINDOWS_8)

/** The right to associate a wait completion packet and to cancel it. */
#ifndef WAIT_COMPLETION_PACKET_SET_STATE
#define WAIT_COMPLETION_PACKET_SET_STATE 0x0001
#endif

/** All rights to a wait completion packet. */
#ifndef WAIT_COMPLETION_PACKET_ALL_ACCESS
#define WAIT_COMPLETION_PACKET_ALL_ACCESS (WAIT_COMPLETION_PACKET_SET_STATE | STANDARD_RIGHTS_REQUIRED)
#endif

/**
 * The NtCreateWaitCompletionPacket routine creates a wait completion packet: it posts itself to a completion port
 * when an object becomes signaled, so that no thread has to wait for the object.
 *
 * \param[out] WaitCompletionPacketHandle Receives the handle of the packet. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: WAIT_COMPLETION_PACKET_SET_STATE, or
 * WAIT_COMPLETION_PACKET_ALL_ACCESS.
 * \param[in, optional] ObjectAttributes The name of the packet and the attributes of its handle. Null for a packet
 * without a name.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_OBJECT_NAME_EXISTS when OBJ_OPENIF opened an existing packet; or an
 * error: STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_TYPE_MISMATCH, STATUS_OBJECT_PATH_NOT_FOUND,
 * STATUS_OBJECT_NAME_INVALID, STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/ntcreatewaitcompletionpacket
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateWaitCompletionPacket(
    _Out_ PHANDLE WaitCompletionPacketHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ PCOBJECT_ATTRIBUTES ObjectAttributes
    );

/**
 * The NtAssociateWaitCompletionPacket routine has a packet posted to a completion port as soon as an object is
 * signaled. Each association posts once: it has to be renewed after the packet has been removed from the port.
 *
 * \param[in] WaitCompletionPacketHandle The wait completion packet, with WAIT_COMPLETION_PACKET_SET_STATE access. It
 * must not be in use.
 * \param[in] IoCompletionHandle The port that receives the packet, with IO_COMPLETION_MODIFY_STATE access.
 * \param[in] TargetObjectHandle The object to watch, with SYNCHRONIZE access: an event, a process, a timer ...
 * \param[in, optional] KeyContext The packet's first value.
 * \param[in, optional] ApcContext The packet's second value.
 * \param[in] IoStatus The status in the packet's IO_STATUS_BLOCK.
 * \param[in] IoStatusInformation The information in the packet's IO_STATUS_BLOCK.
 * \param[out, optional] AlreadySignaled Receives TRUE when the object was signaled at once, so that the packet is in
 * the port already; FALSE otherwise.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_PARAMETER_1 when the wait completion packet is in use,
 * STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \remarks The wait is satisfied as if by a thread: a synchronization event is reset, a semaphore's count goes down.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/ntassociatewaitcompletionpacket
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtAssociateWaitCompletionPacket(
    _In_ HANDLE WaitCompletionPacketHandle,
    _In_ HANDLE IoCompletionHandle,
    _In_ HANDLE TargetObjectHandle,
    _In_opt_ PVOID KeyContext,
    _In_opt_ PVOID ApcContext,
    _In_ NTSTATUS IoStatus,
    _In_ ULONG_PTR IoStatusInformation,
    _Out_opt_ PBOOLEAN AlreadySignaled
    );

/**
 * The NtCancelWaitCompletionPacket routine ends the association of a wait completion packet, unless its packet has
 * already been removed from the port.
 *
 * \param[in] WaitCompletionPacketHandle The wait completion packet, with WAIT_COMPLETION_PACKET_SET_STATE access.
 * \param[in] RemoveSignaledPacket TRUE: if the object has been signaled, the packet is taken out of the port again.
 * FALSE: a packet that is in the port stays there.
 * \return NTSTATUS STATUS_SUCCESS when nothing will arrive any more; STATUS_PENDING when the packet is in the port,
 * or on its way, and has to be removed before the wait completion packet can be used again; STATUS_CANCELLED when
 * there was no association, or its packet has been removed from the port; or an error: STATUS_INVALID_HANDLE,
 * STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/ntcancelwaitcompletionpacket
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCancelWaitCompletionPacket(
    _In_ HANDLE WaitCompletionPacketHandle,
    _In_ BOOLEAN RemoveSignaledPacket
    );

#endif // (PHNT_VERSION >= PHNT_WINDOWS_8)

#endif // _NTIOAPI_H

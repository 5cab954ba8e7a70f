/*
 * NTSTATUS values
 *
 * The two top bits say what kind of status it is; the comment of each value is what messages show for it.
 */

#ifndef _NTSTATUS_
#define _NTSTATUS_

//
// Success: 0x0xxxxxxx
//

/** The operation succeeded. */
#define STATUS_SUCCESS ((NTSTATUS)0x00000000L)
/** The first of the objects that were waited for is signaled. */
#define STATUS_WAIT_0 ((NTSTATUS)0x00000000L)
/** The second of the objects that were waited for is signaled. */
#define STATUS_WAIT_1 ((NTSTATUS)0x00000001L)
/** The third of the objects that were waited for is signaled. */
#define STATUS_WAIT_2 ((NTSTATUS)0x00000002L)
/** The fourth of the objects that were waited for is signaled. */
#define STATUS_WAIT_3 ((NTSTATUS)0x00000003L)
/** The last of 64 objects that were waited for is signaled. */
#define STATUS_WAIT_63 ((NTSTATUS)0x0000003FL)
/** The object that was waited for was abandoned, or went away during the wait. */
#define STATUS_ABANDONED_WAIT_0 ((NTSTATUS)0x00000080L)
/** The object was abandoned by its owner. */
#define STATUS_ABANDONED ((NTSTATUS)0x00000080L)
/** The last of 64 objects that were waited for was abandoned. */
#define STATUS_ABANDONED_WAIT_63 ((NTSTATUS)0x000000BFL)
/** The wait ended because an asynchronous procedure call ran in the thread. */
#define STATUS_USER_APC ((NTSTATUS)0x000000C0L)
/** A kernel-mode asynchronous procedure call was delivered. */
#define STATUS_KERNEL_APC ((NTSTATUS)0x00000100L)
/** The wait ended because the thread was alerted. */
#define STATUS_ALERTED ((NTSTATUS)0x00000101L)
/** The time ran out before the wait was satisfied. */
#define STATUS_TIMEOUT ((NTSTATUS)0x00000102L)
/** The request was accepted and is not finished yet. */
#define STATUS_PENDING ((NTSTATUS)0x00000103L)
/** The name leads on to another object and has to be parsed again. */
#define STATUS_REPARSE ((NTSTATUS)0x00000104L)
/** There are more entries than the buffer could take. */
#define STATUS_MORE_ENTRIES ((NTSTATUS)0x00000105L)
/** Not all of the named privileges or groups could be assigned. */
#define STATUS_NOT_ALL_ASSIGNED ((NTSTATUS)0x00000106L)
/** Some of the names or identifiers could not be translated. */
#define STATUS_SOME_NOT_MAPPED ((NTSTATUS)0x00000107L)
/** The file was opened while an opportunistic lock on it is being broken. */
#define STATUS_OPLOCK_BREAK_IN_PROGRESS ((NTSTATUS)0x00000108L)
/** A new volume was mounted. */
#define STATUS_VOLUME_MOUNTED ((NTSTATUS)0x00000109L)
/** The directory handle whose changes were watched was closed. */
#define STATUS_NOTIFY_CLEANUP ((NTSTATUS)0x0000010BL)
/** Changes were too many for the buffer; the directory has to be listed again. */
#define STATUS_NOTIFY_ENUM_DIR ((NTSTATUS)0x0000010CL)
/** No quota limits are set for the account. */
#define STATUS_NO_QUOTAS_FOR_ACCOUNT ((NTSTATUS)0x0000010DL)
/** The file is locked, and all who hold it only read. */
#define STATUS_FILE_LOCKED_WITH_ONLY_READERS ((NTSTATUS)0x0000012AL)
/** The file is locked, and at least one who holds it may write. */
#define STATUS_FILE_LOCKED_WITH_WRITERS ((NTSTATUS)0x0000012BL)
/** The resource manager was opened for reading only. */
#define STATUS_RESOURCEMANAGER_READ_ONLY ((NTSTATUS)0x00000202L)
/** The request waits for an opportunistic lock to be broken. */
#define STATUS_WAIT_FOR_OPLOCK ((NTSTATUS)0x00000367L)
/** A file system filter completed the request. */
#define STATUS_FLT_IO_COMPLETE ((NTSTATUS)0x001C0001L)

//
// Information: 0x4xxxxxxx
//

/** An object of that name existed already and was opened. */
#define STATUS_OBJECT_NAME_EXISTS ((NTSTATUS)0x40000000L)
/** The thread was suspended, and is still. */
#define STATUS_THREAD_WAS_SUSPENDED ((NTSTATUS)0x40000001L)
/** The working set limits had to be adjusted. */
#define STATUS_WORKING_SET_LIMIT_RANGE ((NTSTATUS)0x40000002L)
/** The image was mapped at another address than the one it asks for. */
#define STATUS_IMAGE_NOT_AT_BASE ((NTSTATUS)0x40000003L)
/** The timer runs, but the system cannot wake up for it. */
#define STATUS_TIMER_RESUME_IGNORED ((NTSTATUS)0x40000025L)

//
// Warnings: 0x8xxxxxxx
//

/** A guard page was touched. */
#define STATUS_GUARD_PAGE_VIOLATION ((NTSTATUS)0x80000001L)
/** The address or the value is not aligned as the type requires. */
#define STATUS_DATATYPE_MISALIGNMENT ((NTSTATUS)0x80000002L)
/** A breakpoint was reached. */
#define STATUS_BREAKPOINT ((NTSTATUS)0x80000003L)
/** A single instruction was executed for a debugger. */
#define STATUS_SINGLE_STEP ((NTSTATUS)0x80000004L)
/** The data is larger than the buffer, which holds its beginning. */
#define STATUS_BUFFER_OVERFLOW ((NTSTATUS)0x80000005L)
/** The directory has no more entries that match. */
#define STATUS_NO_MORE_FILES ((NTSTATUS)0x80000006L)
/** Handles were closed because the request asked for it. */
#define STATUS_HANDLES_CLOSED ((NTSTATUS)0x8000000AL)
/** Only a part of the data could be copied. */
#define STATUS_PARTIAL_COPY ((NTSTATUS)0x8000000DL)
/** The printer is out of paper. */
#define STATUS_DEVICE_PAPER_EMPTY ((NTSTATUS)0x8000000EL)
/** The device is busy. */
#define STATUS_DEVICE_BUSY ((NTSTATUS)0x80000011L)
/** There are no more extended attributes. */
#define STATUS_NO_MORE_EAS ((NTSTATUS)0x80000012L)
/** The name of an extended attribute has an invalid character. */
#define STATUS_INVALID_EA_NAME ((NTSTATUS)0x80000013L)
/** The list of extended attributes is malformed. */
#define STATUS_EA_LIST_INCONSISTENT ((NTSTATUS)0x80000014L)
/** The flags of an extended attribute are invalid. */
#define STATUS_INVALID_EA_FLAG ((NTSTATUS)0x80000015L)
/** The medium may have been changed and has to be verified. */
#define STATUS_VERIFY_REQUIRED ((NTSTATUS)0x80000016L)
/** There are no more entries. */
#define STATUS_NO_MORE_ENTRIES ((NTSTATUS)0x8000001AL)
/** The server still has open handles and cannot be unloaded. */
#define STATUS_SERVER_HAS_OPEN_HANDLES ((NTSTATUS)0x80000024L)
/** The name goes through a symbolic link that has to be resolved first. */
#define STATUS_STOPPED_ON_SYMLINK ((NTSTATUS)0x8000002DL)
/** The device has to be cleaned. */
#define STATUS_DEVICE_REQUIRES_CLEANING ((NTSTATUS)0x80000288L)

//
// Errors: 0xCxxxxxxx
//

/** The operation failed, and no other status describes why. */
#define STATUS_UNSUCCESSFUL ((NTSTATUS)0xC0000001L)
/** The system does not implement the operation. */
#define STATUS_NOT_IMPLEMENTED ((NTSTATUS)0xC0000002L)
/** The information class does not exist, or not for this call. */
#define STATUS_INVALID_INFO_CLASS ((NTSTATUS)0xC0000003L)
/** The length does not fit the information class. */
#define STATUS_INFO_LENGTH_MISMATCH ((NTSTATUS)0xC0000004L)
/** An address was read or written that the caller has no access to. */
#define STATUS_ACCESS_VIOLATION ((NTSTATUS)0xC0000005L)
/** A page of memory could not be read in. */
#define STATUS_IN_PAGE_ERROR ((NTSTATUS)0xC0000006L)
/** The handle is not valid. */
#define STATUS_INVALID_HANDLE ((NTSTATUS)0xC0000008L)
/** The initial stack of the thread is not valid. */
#define STATUS_BAD_INITIAL_STACK ((NTSTATUS)0xC0000009L)
/** No process or thread has that identifier. */
#define STATUS_INVALID_CID ((NTSTATUS)0xC000000BL)
/** The timer belongs to another thread and was not canceled. */
#define STATUS_TIMER_NOT_CANCELED ((NTSTATUS)0xC000000CL)
/** An argument is not valid. */
#define STATUS_INVALID_PARAMETER ((NTSTATUS)0xC000000DL)
/** The device does not exist. */
#define STATUS_NO_SUCH_DEVICE ((NTSTATUS)0xC000000EL)
/** The file does not exist. */
#define STATUS_NO_SUCH_FILE ((NTSTATUS)0xC000000FL)
/** The device or file does not know the request. */
#define STATUS_INVALID_DEVICE_REQUEST ((NTSTATUS)0xC0000010L)
/** The end of the file was reached; there is nothing to read. */
#define STATUS_END_OF_FILE ((NTSTATUS)0xC0000011L)
/** The wrong volume is in the drive. */
#define STATUS_WRONG_VOLUME ((NTSTATUS)0xC0000012L)
/** There is no medium in the drive. */
#define STATUS_NO_MEDIA_IN_DEVICE ((NTSTATUS)0xC0000013L)
/** The request needs more processing before it is complete. */
#define STATUS_MORE_PROCESSING_REQUIRED ((NTSTATUS)0xC0000016L)
/** There is not enough memory. */
#define STATUS_NO_MEMORY ((NTSTATUS)0xC0000017L)
/** The address range overlaps one that is in use. */
#define STATUS_CONFLICTING_ADDRESSES ((NTSTATUS)0xC0000018L)
/** The address is not that of a mapped view. */
#define STATUS_NOT_MAPPED_VIEW ((NTSTATUS)0xC0000019L)
/** The memory could not be freed. */
#define STATUS_UNABLE_TO_FREE_VM ((NTSTATUS)0xC000001AL)
/** The number of the system service is not valid. */
#define STATUS_INVALID_SYSTEM_SERVICE ((NTSTATUS)0xC000001CL)
/** The processor met an instruction that it does not know. */
#define STATUS_ILLEGAL_INSTRUCTION ((NTSTATUS)0xC000001DL)
/** The locks were taken or released in an invalid order. */
#define STATUS_INVALID_LOCK_SEQUENCE ((NTSTATUS)0xC000001EL)
/** The size of the view is not valid. */
#define STATUS_INVALID_VIEW_SIZE ((NTSTATUS)0xC000001FL)
/** The memory is committed already. */
#define STATUS_ALREADY_COMMITTED ((NTSTATUS)0xC0000021L)
/** Access was denied: the handle, the object or the caller lacks a right. */
#define STATUS_ACCESS_DENIED ((NTSTATUS)0xC0000022L)
/** The buffer is too small; nothing was written to it. */
#define STATUS_BUFFER_TOO_SMALL ((NTSTATUS)0xC0000023L)
/** The object is of another type than the call works with. */
#define STATUS_OBJECT_TYPE_MISMATCH ((NTSTATUS)0xC0000024L)
/** The range is not locked. */
#define STATUS_NOT_LOCKED ((NTSTATUS)0xC000002AL)
/** The arguments do not go together. */
#define STATUS_INVALID_PARAMETER_MIX ((NTSTATUS)0xC0000030L)
/** The object name is malformed. */
#define STATUS_OBJECT_NAME_INVALID ((NTSTATUS)0xC0000033L)
/** The object name was not found. */
#define STATUS_OBJECT_NAME_NOT_FOUND ((NTSTATUS)0xC0000034L)
/** The object name is taken. */
#define STATUS_OBJECT_NAME_COLLISION ((NTSTATUS)0xC0000035L)
/** The port is no longer connected. */
#define STATUS_PORT_DISCONNECTED ((NTSTATUS)0xC0000037L)
/** The device is attached already. */
#define STATUS_DEVICE_ALREADY_ATTACHED ((NTSTATUS)0xC0000038L)
/** A part of the path is no directory of objects. */
#define STATUS_OBJECT_PATH_INVALID ((NTSTATUS)0xC0000039L)
/** A part of the path before the name does not exist. */
#define STATUS_OBJECT_PATH_NOT_FOUND ((NTSTATUS)0xC000003AL)
/** The path is malformed; a full path starts with a backslash. */
#define STATUS_OBJECT_PATH_SYNTAX_BAD ((NTSTATUS)0xC000003BL)
/** Data arrived faster than it was taken. */
#define STATUS_DATA_OVERRUN ((NTSTATUS)0xC000003CL)
/** The data is damaged. */
#define STATUS_DATA_ERROR ((NTSTATUS)0xC000003EL)
/** The checksum of the data is wrong. */
#define STATUS_CRC_ERROR ((NTSTATUS)0xC000003FL)
/** The section is too large. */
#define STATUS_SECTION_TOO_BIG ((NTSTATUS)0xC0000040L)
/** The server refused the connection to its port. */
#define STATUS_PORT_CONNECTION_REFUSED ((NTSTATUS)0xC0000041L)
/** The port handle is not of the kind that the call works with. */
#define STATUS_INVALID_PORT_HANDLE ((NTSTATUS)0xC0000042L)
/** The file is open elsewhere in a way that excludes this access. */
#define STATUS_SHARING_VIOLATION ((NTSTATUS)0xC0000043L)
/** A quota is used up. */
#define STATUS_QUOTA_EXCEEDED ((NTSTATUS)0xC0000044L)
/** The page protection is not valid. */
#define STATUS_INVALID_PAGE_PROTECTION ((NTSTATUS)0xC0000045L)
/** The thread does not own the mutant that it releases. */
#define STATUS_MUTANT_NOT_OWNED ((NTSTATUS)0xC0000046L)
/** The semaphore would go beyond its limit. */
#define STATUS_SEMAPHORE_LIMIT_EXCEEDED ((NTSTATUS)0xC0000047L)
/** The process or file has a port of that kind already. */
#define STATUS_PORT_ALREADY_SET ((NTSTATUS)0xC0000048L)
/** The section holds no image. */
#define STATUS_SECTION_NOT_IMAGE ((NTSTATUS)0xC0000049L)
/** The thread has been suspended too many times. */
#define STATUS_SUSPEND_COUNT_EXCEEDED ((NTSTATUS)0xC000004AL)
/** The thread is ending. */
#define STATUS_THREAD_IS_TERMINATING ((NTSTATUS)0xC000004BL)
/** The working set limits are not valid. */
#define STATUS_BAD_WORKING_SET_LIMIT ((NTSTATUS)0xC000004CL)
/** The protection of the section does not allow it. */
#define STATUS_SECTION_PROTECTION ((NTSTATUS)0xC000004EL)
/** The file system has no extended attributes. */
#define STATUS_EAS_NOT_SUPPORTED ((NTSTATUS)0xC000004FL)
/** The extended attributes are too large. */
#define STATUS_EA_TOO_LARGE ((NTSTATUS)0xC0000050L)
/** The range of the file is locked by another. */
#define STATUS_FILE_LOCK_CONFLICT ((NTSTATUS)0xC0000054L)
/** The range of the file could not be locked at once. */
#define STATUS_LOCK_NOT_GRANTED ((NTSTATUS)0xC0000055L)
/** The file is being deleted. */
#define STATUS_DELETE_PENDING ((NTSTATUS)0xC0000056L)
/** The file is of a kind that the file system cannot handle. */
#define STATUS_CTL_FILE_NOT_SUPPORTED ((NTSTATUS)0xC0000057L)
/** The caller lacks a privilege. */
#define STATUS_PRIVILEGE_NOT_HELD ((NTSTATUS)0xC0000061L)
/** That range of the file is not locked. */
#define STATUS_RANGE_NOT_LOCKED ((NTSTATUS)0xC000007EL)
/** The disk is full. */
#define STATUS_DISK_FULL ((NTSTATUS)0xC000007FL)
/** The result does not fit its integer type. */
#define STATUS_INTEGER_OVERFLOW ((NTSTATUS)0xC0000095L)
/** The volume was changed from outside, so that the file is no longer valid. */
#define STATUS_FILE_INVALID ((NTSTATUS)0xC0000098L)
/** The system lacks the resources for it. */
#define STATUS_INSUFFICIENT_RESOURCES ((NTSTATUS)0xC000009AL)
/** The device could not read or write the data. */
#define STATUS_DEVICE_DATA_ERROR ((NTSTATUS)0xC000009CL)
/** The device is not connected. */
#define STATUS_DEVICE_NOT_CONNECTED ((NTSTATUS)0xC000009DL)
/** The medium is write-protected. */
#define STATUS_MEDIA_WRITE_PROTECTED ((NTSTATUS)0xC00000A2L)
/** The device is not ready. */
#define STATUS_DEVICE_NOT_READY ((NTSTATUS)0xC00000A3L)
/** The impersonation level is missing or not valid. */
#define STATUS_BAD_IMPERSONATION_LEVEL ((NTSTATUS)0xC00000A5L)
/** All instances of the pipe are in use. */
#define STATUS_INSTANCE_NOT_AVAILABLE ((NTSTATUS)0xC00000ABL)
/** No instance of the pipe is listening. */
#define STATUS_PIPE_NOT_AVAILABLE ((NTSTATUS)0xC00000ACL)
/** The pipe is in a state that does not allow it. */
#define STATUS_INVALID_PIPE_STATE ((NTSTATUS)0xC00000ADL)
/** The pipe is in use. */
#define STATUS_PIPE_BUSY ((NTSTATUS)0xC00000AEL)
/** The pipe is of a kind that does not allow it. */
#define STATUS_ILLEGAL_FUNCTION ((NTSTATUS)0xC00000AFL)
/** The pipe is disconnected. */
#define STATUS_PIPE_DISCONNECTED ((NTSTATUS)0xC00000B0L)
/** The other end of the pipe was closed. */
#define STATUS_PIPE_CLOSING ((NTSTATUS)0xC00000B1L)
/** The other end of the pipe is connected. */
#define STATUS_PIPE_CONNECTED ((NTSTATUS)0xC00000B2L)
/** The pipe waits for a client. */
#define STATUS_PIPE_LISTENING ((NTSTATUS)0xC00000B3L)
/** The pipe's type does not allow that read mode. */
#define STATUS_INVALID_READ_MODE ((NTSTATUS)0xC00000B4L)
/** The device did not answer in time. */
#define STATUS_IO_TIMEOUT ((NTSTATUS)0xC00000B5L)
/** The file was closed by another. */
#define STATUS_FILE_FORCED_CLOSED ((NTSTATUS)0xC00000B6L)
/** The file is a directory. */
#define STATUS_FILE_IS_A_DIRECTORY ((NTSTATUS)0xC00000BAL)
/** The request is not supported. */
#define STATUS_NOT_SUPPORTED ((NTSTATUS)0xC00000BBL)
/** The remote computer does not listen. */
#define STATUS_REMOTE_NOT_LISTENING ((NTSTATUS)0xC00000BCL)
/** The name is in use on the network already. */
#define STATUS_DUPLICATE_NAME ((NTSTATUS)0xC00000BDL)
/** The network path was not found. */
#define STATUS_BAD_NETWORK_PATH ((NTSTATUS)0xC00000BEL)
/** The network is busy. */
#define STATUS_NETWORK_BUSY ((NTSTATUS)0xC00000BFL)
/** The network failed in an unexpected way. */
#define STATUS_UNEXPECTED_NETWORK_ERROR ((NTSTATUS)0xC00000C4L)
/** The share does not exist on the server. */
#define STATUS_BAD_NETWORK_NAME ((NTSTATUS)0xC00000CCL)
/** The two names are on different volumes. */
#define STATUS_NOT_SAME_DEVICE ((NTSTATUS)0xC00000D4L)
/** The pipe is empty. */
#define STATUS_PIPE_EMPTY ((NTSTATUS)0xC00000D9L)
/** The opportunistic lock was not granted. */
#define STATUS_OPLOCK_NOT_GRANTED ((NTSTATUS)0xC00000E2L)
/** The acknowledgement of an opportunistic lock was not expected. */
#define STATUS_INVALID_OPLOCK_PROTOCOL ((NTSTATUS)0xC00000E3L)
/** The system met an error of its own. */
#define STATUS_INTERNAL_ERROR ((NTSTATUS)0xC00000E5L)
/** Generic rights are left that were not mapped to specific ones. */
#define STATUS_GENERIC_NOT_MAPPED ((NTSTATUS)0xC00000E6L)
/** The caller's buffer cannot be accessed. */
#define STATUS_INVALID_USER_BUFFER ((NTSTATUS)0xC00000E8L)
/** The first argument is not valid. */
#define STATUS_INVALID_PARAMETER_1 ((NTSTATUS)0xC00000EFL)
/** The second argument is not valid. */
#define STATUS_INVALID_PARAMETER_2 ((NTSTATUS)0xC00000F0L)
/** The third argument is not valid. */
#define STATUS_INVALID_PARAMETER_3 ((NTSTATUS)0xC00000F1L)
/** The fourth argument is not valid. */
#define STATUS_INVALID_PARAMETER_4 ((NTSTATUS)0xC00000F2L)
/** The fifth argument is not valid. */
#define STATUS_INVALID_PARAMETER_5 ((NTSTATUS)0xC00000F3L)
/** The sixth argument is not valid. */
#define STATUS_INVALID_PARAMETER_6 ((NTSTATUS)0xC00000F4L)
/** The seventh argument is not valid. */
#define STATUS_INVALID_PARAMETER_7 ((NTSTATUS)0xC00000F5L)
/** The eighth argument is not valid. */
#define STATUS_INVALID_PARAMETER_8 ((NTSTATUS)0xC00000F6L)
/** The ninth argument is not valid. */
#define STATUS_INVALID_PARAMETER_9 ((NTSTATUS)0xC00000F7L)
/** The tenth argument is not valid. */
#define STATUS_INVALID_PARAMETER_10 ((NTSTATUS)0xC00000F8L)
/** The eleventh argument is not valid. */
#define STATUS_INVALID_PARAMETER_11 ((NTSTATUS)0xC00000F9L)
/** The twelfth argument is not valid. */
#define STATUS_INVALID_PARAMETER_12 ((NTSTATUS)0xC00000FAL)
/** The stack is used up. */
#define STATUS_STACK_OVERFLOW ((NTSTATUS)0xC00000FDL)
/** The directory is not empty. */
#define STATUS_DIRECTORY_NOT_EMPTY ((NTSTATUS)0xC0000101L)
/** The file or directory is damaged. */
#define STATUS_FILE_CORRUPT_ERROR ((NTSTATUS)0xC0000102L)
/** The file is no directory. */
#define STATUS_NOT_A_DIRECTORY ((NTSTATUS)0xC0000103L)
/** The name is too long. */
#define STATUS_NAME_TOO_LONG ((NTSTATUS)0xC0000106L)
/** Files are still open. */
#define STATUS_FILES_OPEN ((NTSTATUS)0xC0000107L)
/** The connection is in use. */
#define STATUS_CONNECTION_IN_USE ((NTSTATUS)0xC0000108L)
/** The process is ending. */
#define STATUS_PROCESS_IS_TERMINATING ((NTSTATUS)0xC000010AL)
/** The request was canceled. */
#define STATUS_CANCELLED ((NTSTATUS)0xC0000120L)
/** The file cannot be deleted. */
#define STATUS_CANNOT_DELETE ((NTSTATUS)0xC0000121L)
/** The file was deleted. */
#define STATUS_FILE_DELETED ((NTSTATUS)0xC0000123L)
/** The file was closed. */
#define STATUS_FILE_CLOSED ((NTSTATUS)0xC0000128L)
/** The thread does not belong to the process. */
#define STATUS_THREAD_NOT_IN_PROCESS ((NTSTATUS)0xC000012AL)
/** The system cannot commit more memory. */
#define STATUS_COMMITMENT_LIMIT ((NTSTATUS)0xC000012DL)
/** A DLL was not found. */
#define STATUS_DLL_NOT_FOUND ((NTSTATUS)0xC0000135L)
/** A function was not found in a DLL. */
#define STATUS_ENTRYPOINT_NOT_FOUND ((NTSTATUS)0xC0000139L)
/** The program was ended by Ctrl+C. */
#define STATUS_CONTROL_C_EXIT ((NTSTATUS)0xC000013AL)
/** The connection does not exist. */
#define STATUS_INVALID_CONNECTION ((NTSTATUS)0xC0000140L)
/** The level is not valid. */
#define STATUS_INVALID_LEVEL ((NTSTATUS)0xC0000148L)
/** The pipe was ended by its other side. */
#define STATUS_PIPE_BROKEN ((NTSTATUS)0xC000014BL)
/** No file system recognizes the volume. */
#define STATUS_UNRECOGNIZED_VOLUME ((NTSTATUS)0xC000014FL)
/** The device is in a state that does not allow it. */
#define STATUS_INVALID_DEVICE_STATE ((NTSTATUS)0xC0000184L)
/** The connection was ended. */
#define STATUS_CONNECTION_DISCONNECTED ((NTSTATUS)0xC000020CL)
/** The connection was reset. */
#define STATUS_CONNECTION_RESET ((NTSTATUS)0xC000020DL)
/** What was asked for was not found. */
#define STATUS_NOT_FOUND ((NTSTATUS)0xC0000225L)
/** The object identifier was not added to the file because it is in use. */
#define STATUS_OBJECTID_EXISTS ((NTSTATUS)0xC000022BL)
/** The request has to be made again. */
#define STATUS_RETRY ((NTSTATUS)0xC000022DL)
/** The handle is protected from closing. */
#define STATUS_HANDLE_NOT_CLOSABLE ((NTSTATUS)0xC0000235L)
/** The remote system refused the connection. */
#define STATUS_CONNECTION_REFUSED ((NTSTATUS)0xC0000236L)
/** The destination does not listen on that port. */
#define STATUS_PORT_UNREACHABLE ((NTSTATUS)0xC000023FL)
/** The request was aborted. */
#define STATUS_REQUEST_ABORTED ((NTSTATUS)0xC0000240L)
/** The connection was aborted from this side. */
#define STATUS_CONNECTION_ABORTED ((NTSTATUS)0xC0000241L)
/** A view of the file is mapped, so that it cannot be changed this way. */
#define STATUS_USER_MAPPED_FILE ((NTSTATUS)0xC0000243L)
/** The server does not serve that path. */
#define STATUS_PATH_NOT_COVERED ((NTSTATUS)0xC0000257L)
/** The compression format is not supported. */
#define STATUS_UNSUPPORTED_COMPRESSION ((NTSTATUS)0xC000025FL)
/** The file is no reparse point. */
#define STATUS_NOT_A_REPARSE_POINT ((NTSTATUS)0xC0000275L)
/** The tag of the reparse point is not valid. */
#define STATUS_IO_REPARSE_TAG_INVALID ((NTSTATUS)0xC0000276L)
/** The reparse point has another tag than the one given. */
#define STATUS_IO_REPARSE_TAG_MISMATCH ((NTSTATUS)0xC0000277L)
/** The data of the reparse point is not valid. */
#define STATUS_IO_REPARSE_DATA_INVALID ((NTSTATUS)0xC0000278L)
/** No file system handles the reparse point's tag. */
#define STATUS_IO_REPARSE_TAG_NOT_HANDLED ((NTSTATUS)0xC0000279L)
/** The reparse point could not be resolved. */
#define STATUS_REPARSE_POINT_NOT_RESOLVED ((NTSTATUS)0xC0000280L)
/** An assertion failed. */
#define STATUS_ASSERTION_FAILURE ((NTSTATUS)0xC0000420L)
/** The stack could not be unwound through the callback. */
#define STATUS_CALLBACK_POP_STACK ((NTSTATUS)0xC0000423L)
/** The system is not capable of it. */
#define STATUS_NOT_CAPABLE ((NTSTATUS)0xC0000429L)
/** A write to the page is in progress. */
#define STATUS_ENCOUNTERED_WRITE_IN_PROGRESS ((NTSTATUS)0xC0000433L)
/** The integrity label is not valid. */
#define STATUS_INVALID_LABEL ((NTSTATUS)0xC0000446L)
/** The path goes through a reparse point, which the caller does not allow. */
#define STATUS_REPARSE_POINT_ENCOUNTERED ((NTSTATUS)0xC000050BL)
/** A message could not be delivered for want of a reserve. */
#define STATUS_MESSAGE_LOST ((NTSTATUS)0xC0000701L)
/** The message is not valid. */
#define STATUS_INVALID_MESSAGE ((NTSTATUS)0xC0000702L)
/** The request was canceled before it was answered. */
#define STATUS_REQUEST_CANCELED ((NTSTATUS)0xC0000703L)
/** The connection was used for something that it is not for. */
#define STATUS_LPC_INVALID_CONNECTION_USAGE ((NTSTATUS)0xC0000706L)
/** The port does not take requests. */
#define STATUS_LPC_REQUESTS_NOT_ALLOWED ((NTSTATUS)0xC0000707L)
/** The resource is in use. */
#define STATUS_RESOURCE_IN_USE ((NTSTATUS)0xC0000708L)
/** The thread pool could not work with the handle. */
#define STATUS_THREADPOOL_HANDLE_EXCEPTION ((NTSTATUS)0xC000070AL)
/** The process is protected. */
#define STATUS_PROCESS_IS_PROTECTED ((NTSTATUS)0xC0000712L)
/** The request was not made because it would break an opportunistic lock. */
#define STATUS_CANNOT_BREAK_OPLOCK ((NTSTATUS)0xC0000909L)

#endif // _NTSTATUS_

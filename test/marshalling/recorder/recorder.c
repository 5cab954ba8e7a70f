#include "recorder.h"

#define LOG_SIZE 0x400000

static UCHAR Log[LOG_SIZE];
static SIZE_T LogSize;
static UCHAR ReplyBytes[LOG_SIZE];
static SIZE_T ReplySize, ReplyUsed;
static NTSTATUS Status;

/* The test's side. */
EXPORT void *RecorderLog(void) { return Log; }
EXPORT ULONG RecorderSize(void) { return (ULONG)LogSize; }
EXPORT void RecorderPrepare(NTSTATUS Result, const void *Bytes, ULONG Size)
{
    LogSize = 0;
    ReplyUsed = 0;
    ReplySize = Size;
    Status = Result;
    if (Size) __builtin_memcpy(ReplyBytes, Bytes, Size);
}

/* An entry: length of the name, name, length of the bytes, bytes; lengths are 32-bit. */
static void Append(const void *Bytes, SIZE_T Size)
{
    if (Size > LOG_SIZE - LogSize) __builtin_trap();
    if (Size) __builtin_memcpy(Log + LogSize, Bytes, Size);
    LogSize += Size;
}

void RecordBytes(const char *Name, const void *Bytes, SIZE_T Size)
{
    ULONG length = (ULONG)__builtin_strlen(Name), size = (ULONG)Size;
    Append(&length, 4);
    Append(Name, length);
    Append(&size, 4);
    Append(Bytes, Size);
}

void RecordCall(const char *Name)
{
    LogSize = 0;
    RecordBytes("", Name, __builtin_strlen(Name));
}

void RecordLargeInteger(const char *Name, const LARGE_INTEGER *Value)
{
    if (Value) RecordBytes(Name, &Value->QuadPart, sizeof(Value->QuadPart));
}

void RecordUlong(const char *Name, const ULONG *Value)
{
    if (Value) RecordBytes(Name, Value, sizeof(*Value));
}

#define FIELD(p, f) RecordBytes("ObjectAttributes." #f, &(p)->f, sizeof((p)->f));

void RecordObjectAttributes(const OBJECT_ATTRIBUTES *Attributes)
{
    if (!Attributes) return;
    FIELD(Attributes, Length)
    FIELD(Attributes, RootDirectory)
    FIELD(Attributes, Attributes)
    FIELD(Attributes, SecurityDescriptor)
    FIELD(Attributes, SecurityQualityOfService)
    if (!Attributes->ObjectName) return;
    RecordBytes("ObjectAttributes.ObjectName.Length", &Attributes->ObjectName->Length, sizeof(USHORT));
    RecordBytes("ObjectAttributes.ObjectName.MaximumLength", &Attributes->ObjectName->MaximumLength, sizeof(USHORT));
    RecordBytes("ObjectAttributes.ObjectName.Buffer", Attributes->ObjectName->Buffer, Attributes->ObjectName->Length);
}

void Reply(const char *Name, void *Output, SIZE_T Size)
{
    if (!Output) return;
    RecordBytes(Name, Output, Size);
    if (Size > ReplySize - ReplyUsed) Size = ReplySize - ReplyUsed;
    __builtin_memcpy(Output, ReplyBytes + ReplyUsed, Size);
    ReplyUsed += Size;
}

NTSTATUS FinishCall(void)
{
    return Status;
}

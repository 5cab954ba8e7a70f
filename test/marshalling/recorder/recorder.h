/*
 * Stands in for ntdll: every call writes its name, its arguments and what they point to into a log, fills its
 * outputs from a reply that the test has prepared, and returns the status that the test wants.
 */
#ifndef RECORDER_H
#define RECORDER_H

#include <phnt_windows.h>
#include <phnt.h>
#include <ntzwapi.h>

#define EXPORT __attribute__((visibility("default")))

void RecordCall(const char *Name);
void RecordBytes(const char *Name, const void *Bytes, SIZE_T Size);
void RecordObjectAttributes(const OBJECT_ATTRIBUTES *Attributes);
void RecordLargeInteger(const char *Name, const LARGE_INTEGER *Value);
void RecordUlong(const char *Name, const ULONG *Value);
/* Logs what the output holds before the call, then fills it with the next bytes of the reply; null: neither. */
void Reply(const char *Name, void *Output, SIZE_T Size);
NTSTATUS FinishCall(void);

/* A parameter's own bytes. */
#define VALUE(p) RecordBytes(#p, &p, sizeof(p));
/* An input buffer of n bytes: the pointer's bytes, then the pointee's under "*name". */
#define BYTES(p, n) VALUE(p) if (p) RecordBytes("*" #p, p, n);
#define TIME(p) VALUE(p) RecordLargeInteger("*" #p, p);
#define NUMBER(p) VALUE(p) RecordUlong("*" #p, p);
#define ATTRIBUTES(p) VALUE(p) RecordObjectAttributes(p);
/* An output of n bytes. */
#define OUTPUT(p, n) VALUE(p) Reply("*" #p, (void *)p, n);
#define REPLY(p) OUTPUT(p, sizeof(*p))

/* A system service under its Nt name, and under both. The definition must agree with the header's declaration. */
#define SERVICE(name, parameters, ...) \
    EXPORT NTSTATUS NTAPI name parameters { RecordCall(#name); __VA_ARGS__ return FinishCall(); }
#define TWINS(name, parameters, ...) SERVICE(Nt##name, parameters, __VA_ARGS__) SERVICE(Zw##name, parameters, __VA_ARGS__)

#endif

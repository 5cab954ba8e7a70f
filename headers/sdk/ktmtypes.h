/*
 * Kernel transactions
 */

#ifndef _KTMTYPES_
#define _KTMTYPES_

typedef GUID CRM_PROTOCOL_ID, *PCRM_PROTOCOL_ID;
typedef ULONG NOTIFICATION_MASK;

typedef struct _TRANSACTION_NOTIFICATION
{
    PVOID TransactionKey;
    ULONG TransactionNotification;
    LARGE_INTEGER TmVirtualClock;
    ULONG ArgumentLength;
} TRANSACTION_NOTIFICATION, *PTRANSACTION_NOTIFICATION;

#endif // _KTMTYPES_

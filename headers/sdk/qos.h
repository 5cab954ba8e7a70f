/*
 * Quality of service
 */

#ifndef _QOS_H_
#define _QOS_H_

typedef ULONG SERVICETYPE;

typedef struct _flowspec
{
    ULONG TokenRate;
    ULONG TokenBucketSize;
    ULONG PeakBandwidth;
    ULONG Latency;
    ULONG DelayVariation;
    SERVICETYPE ServiceType;
    ULONG MaxSduSize;
    ULONG MinimumPolicedSize;
} FLOWSPEC, *PFLOWSPEC, *LPFLOWSPEC;

#endif // _QOS_H_

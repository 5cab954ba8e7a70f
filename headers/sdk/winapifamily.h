/*
 * Families of programs: here all of them are desktop programs
 */

#ifndef _INC_WINAPIFAMILY
#define _INC_WINAPIFAMILY

#define WINAPI_PARTITION_DESKTOP 1
#define WINAPI_PARTITION_APP 1
#define WINAPI_PARTITION_SYSTEM 1
#define WINAPI_FAMILY_PARTITION(Partitions) (Partitions)

#endif // _INC_WINAPIFAMILY

/*
 * COM applications
 */

#ifndef __objidl_h__
#define __objidl_h__

typedef enum tagApplicationType
{
    ServerApplication = 0,
    LibraryApplication = 1
} ApplicationType;

#endif // __objidl_h__

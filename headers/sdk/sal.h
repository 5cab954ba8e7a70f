/*
 * SAL annotations: they need no definition here
 */

#ifndef _SAL_H
#define _SAL_H

#endif // _SAL_H

/*
 * SAL annotations: they need no definition here
 */

#ifndef _SPECSTRINGS_H_
#define _SPECSTRINGS_H_



#endif // _SPECSTRINGS_H_

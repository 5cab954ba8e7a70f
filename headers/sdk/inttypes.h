/*
 * Integer types of C, with what prints them left out
 */

#ifndef _INTTYPES
#define _INTTYPES

#include <stdint.h>

#endif // _INTTYPES

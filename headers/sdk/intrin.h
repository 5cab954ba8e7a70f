/*
 * The compiler's own functions: they are no declarations to bind
 */

#ifndef __INTRIN_H_
#define __INTRIN_H_

#endif // __INTRIN_H_

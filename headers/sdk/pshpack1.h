/*
 * Aligns the fields of the records that follow to 1 byte at most, until poppack.h
 */

#pragma pack(push, 1)

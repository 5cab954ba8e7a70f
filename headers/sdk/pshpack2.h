/*
 * Aligns the fields of the records that follow to 2 bytes at most, until poppack.h
 */

#pragma pack(push, 2)

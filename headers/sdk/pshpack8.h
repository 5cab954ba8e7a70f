/*
 * Aligns the fields of the records that follow to 8 bytes at most, until poppack.h
 */

#pragma pack(push, 8)

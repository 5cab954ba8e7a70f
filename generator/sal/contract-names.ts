/**
 * Annotations that give a parameter, return value or field its contract, as patterns of names.
 * Sources: sal.h of the Windows SDK ("Understanding SAL", "Annotating Function Parameters and Return Values",
 * "Annotating Structs and Classes" in Microsoft's C++ documentation) and, for SAL 1, specstrings.h.
 */

/** SAL 2, documented. */
export const VALUE_NAMES: readonly string[] = [
  '_In_[opt_][z_]',
  '_In_reads_[opt_][z_](capacity)',
  '_In_reads_bytes_[opt_](capacity)',
  '_In_reads_or_z_[opt_](capacity)',
  '_In_reads_to_ptr_[opt_][z_](expression)',
  '_Out_[opt_]',
  '_Out_writes_[opt_][z_](capacity)',
  '_Out_writes_{bytes|all|bytes_all}_[opt_](capacity)',
  '_Out_writes_{to|bytes_to}_[opt_](capacity,written)',
  '_Out_writes_to_ptr_[opt_][z_](expression)',
  '_Inout_[opt_][z_]',
  '_Inout_updates_[opt_][z_](capacity)',
  '_Inout_updates_{bytes|all|bytes_all}_[opt_](capacity)',
  '_Inout_updates_{to|bytes_to}_[opt_](capacity,written)',
  '{_Outptr_|_COM_Outptr_}[opt_]',
  '{_Outptr_|_COM_Outptr_}[opt_]result_{maybenull|nullonfailure}_',
  '_Outptr_[opt_]result_[maybenull_]z_',
  '_Outptr_[opt_]result_{buffer|bytebuffer}_[all_][maybenull_](capacity)',
  '_Outptr_[opt_]result_{buffer|bytebuffer}_to_[maybenull_](capacity,written)',
  '_Outref_[result_{maybenull|nullonfailure}_]',
  '_Outref_result_{buffer|bytebuffer}_[all_][maybenull_](capacity)',
  '_Outref_result_{buffer|bytebuffer}_to_[maybenull_](capacity,written)',
  '_Reserved_',
  '_Null_terminated_',
  '_Maybenull_',
  '{_Readable_|_Writable_}{bytes|elements}_(capacity)',
  '_Pre_maybenull_',
  '_Pre_{readable|writable}_{size|byte_size}_(capacity)',
  '_Post_writable_{size|byte_size}_(capacity)',
  '_Post_readable_{size|byte_size}_(written)',
];

/** SAL 2 as it was before Visual Studio 2012: counts stand for reads, caps for writes. Still defined by sal.h. */
export const EARLY_VALUE_NAMES: readonly string[] = [
  '{_In_|_Inout_}[opt_][z_]{count|bytecount}_[c_](capacity)',
  '{_In_|_Inout_}[opt_][z_]{count|bytecount}_x_(text)',
  '{_In_|_Inout_}[opt_]ptrdiff_count_(expression)',
  '{_Out_|_Inout_}[opt_][z_]{cap|bytecap}_[c_](capacity)',
  '{_Out_|_Inout_}[opt_][z_]{cap|bytecap}_x_(text)',
  '_Out_[opt_][z_]cap_m_(text,text)',
  '_Out_[opt_]ptrdiff_cap_(expression)',
  '_Out_[opt_][z_]{cap_post_count|bytecap_post_bytecount}_(capacity,written)',
  '_Out_[opt_][z_]{capcount|bytecapcount}_(capacity)',
  '_Out_[opt_]{capcount|bytecapcount}_x_(text)',
  '_Pre_[opt_][valid_][z_]{cap|bytecap|count|bytecount}_[c_](capacity)',
  '_Pre_[opt_][valid_][z_]{cap|bytecap|count|bytecount}_x_(text)',
  '_Pre_[opt_]z_',
  '_Post_z_',
  '_Post_[z_]{count|bytecount}_[c_](written)',
  '_Post_[z_]{count|bytecount}_x_(text)',
  '_Post_{cap|bytecap}_(capacity)',
  '_Deref_[opt_]{in|out|inout}_[opt_][z_]',
  '_Deref_{pre|post|prepost}_[opt_][z_]',
  '_Deref_{pre|post|prepost}_[opt_][valid_][z_]{cap|bytecap|count|bytecount}_[c_](capacity)',
  '_Deref_{pre|post|prepost}_[opt_][valid_][z_]{cap|bytecap|count|bytecount}_x_(text)',
  '_Deref_[opt_]out_[opt_][z_]{cap|bytecap|count|bytecount}_[c_](capacity)',
  '_Deref_{pre|post}_maybenull_',
];

/** SAL 1 of specstrings.h, without underscores at the end. */
export const SAL1_VALUE_NAMES: readonly string[] = [
  '__[deref_[opt_]]{in|out|inout}[_{z|nz}][_opt]',
  '__[deref_[opt_]]{in|out|inout}_{ecount|bcount}[_{z|nz}][_opt](capacity)',
  '__[deref_[opt_]]{out|inout}_{ecount|bcount}_full[_{z|nz}][_opt](capacity)',
  '__[deref_[opt_]]{out|inout}_{ecount|bcount}_part[_{z|nz}][_opt](capacity,written)',
  '__[deref_[opt_]]{ecount|bcount}[_opt](capacity)',
  '__nullterminated',
  '__reserved',
];

export const RETURN_NAMES: readonly string[] = [
  '_Ret_{maybenull|z|maybenull_z|opt|opt_z}_',
  '_Ret_writes_[maybenull_][z_](capacity)',
  '_Ret_writes_bytes_[maybenull_](capacity)',
  '_Ret_writes_{to|bytes_to}_[maybenull_](capacity,written)',
  '_Ret_[opt_][z_]{cap|bytecap|count|bytecount}_[c_](capacity)',
  '_Ret_[opt_][z_]{cap|bytecap|count|bytecount}_x_(text)',
];

export const FIELD_NAMES: readonly string[] = [
  '_Field_size_[bytes_][full_][opt_](capacity)',
  '_Field_size_[bytes_]part_[opt_](capacity,written)',
  '_Field_z_',
  '__field_{ecount|bcount}[_full][_opt](capacity)',
  '__field_{ecount|bcount}_part[_opt](capacity,written)',
];

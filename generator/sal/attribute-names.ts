/**
 * Annotations that are kept by name: they change no argument of a call, but the manifest and the docs show them.
 * Sources: sal.h, driverspecs.h, concurrencysal.h and specstrings.h of the Windows SDK.
 */

export const FUNCTION_ATTRIBUTES: readonly string[] = [
  '_Use_decl_annotations_',
  '_Kernel_entry_',
  '_Kernel_entry_always_',
  '__kernel_entry',
  '_Kernel_clear_do_init_(text)',
  '_Function_class_(text)',
  '_Called_from_function_class_(text)',
  '{_Raises_|_Maybe_raises_}SEH_exception_',
  '_Check_return_{opt|wat}_',
  '_Analysis_noreturn_',
  '__analysis_noreturn',
  '_Analysis_mode_(text)',
  '_Post_equals_last_error_',
  '_{Printf|Scanf|Scanf_s}_format_string_params_(expression)',
  '_Enum_is_bitflag_',
  '_IRQL_{raises|requires|requires_max|requires_min|always_function_max|always_function_min|saves_global|restores_global}_(text)',
  '_IRQL_requires_same_',
  '_IRQL_{uses|is}_cancel_',
  '_Dispatch_type_(text)',
  '_Must_be_called_with_lock_held_(text)',
  '_Acquires_[{exclusive|shared|nonreentrant}_]lock_(expression)',
  '_Releases_[{exclusive|shared|nonreentrant}_]lock_(expression)',
  '_Requires_[{exclusive|shared}_]lock_held_(expression)',
  '_Requires_lock_not_held_(expression)',
  '_Requires_no_locks_held_',
  '_Post_same_lock_(expression,expression)',
  '_Function_ignore_lock_checking_(expression)',
  '_{Create_lock_level|Has_lock_level|Has_lock_kind}_(text)',
  '_Lock_level_order_(text,text)',
  '_No_competing_thread_',
  '__drv_{maxIRQL|minIRQL|raisesIRQL|requiresIRQL|setsIRQL|maxFunctionIRQL|minFunctionIRQL}(text)',
  '__drv_sameIRQL',
  '__drv_useCancelIRQL',
  '__drv_dispatchType(text)',
  '__drv_dispatchType_other',
  '__drv_functionClass(text)',
  '__drv_clearDoInit(text)',
  '__drv_interlocked',
  '__{kernel|user}_{code|driver}',
  '__internal_kernel_driver',
  '__{callback|override|nothrow}',
  '__{blocksOn|control_entrypoint|data_entrypoint}(text)',
];

export const VALUE_ATTRIBUTES: readonly string[] = [
  '_Const_',
  '_Literal_',
  '_Notliteral_',
  '_Notref_',
  '_Null_',
  '_Notnull_',
  '_Valid_',
  '_Notvalid_',
  '_Maybevalid_',
  '_NullNull_terminated_',
  '_Strict_type_match_',
  '_Points_to_data_',
  '_Interlocked_[operand_]',
  '_Result_{nullonfailure|zeroonfailure}_',
  '_{Pre|Post}_',
  '_{Pre|Post}_{notnull|null|valid|defensive}_',
  '_Pre_{unknown|invalid|opt_valid|readonly|writeonly}_',
  '_Post_maybenull_',
  '_{Pre|Post}_{satisfies|equal_to}_(expression)',
  '_Pre_[opt_]cap_for_(text)',
  '_Deref_{pre|post|prepost|ret}_{notnull|null|valid|opt_valid|invalid|readonly|writeonly}_',
  '_Deref_ret_[opt_][z_]',
  '_Satisfies_(expression)',
  '_Unchanged_(expression)',
  '_In_bound_',
  '_In_function_class_(text)',
  '_Deref_inout_range_(bound,bound)',
  '_{Printf|Scanf|Scanf_s}_format_string_',
  '_Format_string_impl_(text,text)',
  '_Flow_to_(text)',
  '_IRQL_{saves|restores}_',
  '_Guarded_by_(expression)',
  '_Write_guarded_by_(expression)',
  '__drv_{aliasesMem|strictTypeMatch|savesIRQL|restoresIRQL|nonConstant|constant|notPointer|isObjectPointer}',
  '__drv_{allocatesMem|freesMem|formatString|valueIs|strictType|strictTypeCond}(text)',
  '__drv_{savesIRQLGlobal|restoresIRQLGlobal|strictType}(text,text)',
  '__drv_{preferredFunction|reportError}(text)',
  '__range(bound,bound)',
  '__{in|out}_awcount(expression,expression)',
  '__{nullnullterminated|format_string|encoded_pointer|readonly|notreadonly|maybereadonly}',
  '__{null|notnull|maybenull|valid|notvalid|maybevalid|refparam|exceptthat}',
  '__{elem|byte}_{readableTo|writableTo}(expression)',
  '__{readableTo|writableTo|typefix}(text)',
  '__{pre|post|deref}',
];

/** They speak of the value before the call, so something goes in. */
export const INPUT_ATTRIBUTES: readonly string[] = [
  '{_In_|_Deref_in_}range_(bound,bound)',
  '__[deref_]in_range(bound,bound)',
  '_Frees_ptr_[opt_]',
  '_Post_[ptr_]invalid_',
];

/** They speak of the value after the call. */
export const OUTPUT_ATTRIBUTES: readonly string[] = [
  '{_Out_|_Deref_out_}range_(bound,bound)',
  '__[deref_]out_range(bound,bound)',
];

/** Return values. */
export const RETURN_ATTRIBUTES: readonly string[] = [
  '_Ret_{notnull|null|valid}_',
  '_Ret_valid_or_null_',
  '{_Ret_|_Deref_ret_}range_(bound,bound)',
];

/** Fields. */
export const FIELD_ATTRIBUTES: readonly string[] = ['_Field_range_(bound,bound)', '__field_range(bound,bound)'];

/** Records and typedefs. */
export const TYPE_ATTRIBUTES: readonly string[] = [
  '_Struct_size_bytes_(expression)',
  '__struct_bcount(expression)',
  '_Return_type_success_(expression)',
];

/** Statements inside functions: they never belong to a declaration. */
export const STATEMENT_ATTRIBUTES: readonly string[] = [
  '_Analysis_assume_[nullterminated_](expression)',
  '_Analysis_assume_lock_[not_]{acquired|released|held}_(expression)',
  '_Analysis_assume_same_lock_(expression,expression)',
  '_Analysis_suppress_lock_checking_(expression)',
  '_{Benign_race|No_competing_thread}_{begin|end}_',
  '__fallthrough',
  '__analysis_assume(expression)',
];

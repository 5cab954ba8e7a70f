#include <prelude.h>

/**
 * Ends here *\/ and *∕ import('evil') {@link X} @deprecated `code` <b>bold</b> ${x} \u002a/ </script>
 * @param[in] Value "quoted" 'single' \ backslash *
 * \return nothing * / at all
 * \sa javascript:alert(1)*
 */
NTSTATUS NTAPI NtHostile(_In_ ULONG Value);

#define HOSTILE_TEXT "'; process.exit(1); //"
#define HOSTILE_LINES "a\nb\r\u2028c`${d}</script>"

import koffi from 'koffi';

/**
 * Keeps this process on one processor, as far as the system lets it. Under Wine each call of the kernel is a message
 * to another process, and costs ten times as much when the two of them run on different processors.
 */
export function stayOnOneCore(): void {
  const kernel32 = koffi.load('kernel32.dll');
  const current = kernel32.func('uintptr_t GetCurrentProcess()');
  const setAffinity = kernel32.func('int SetProcessAffinityMask(uintptr_t process, uintptr_t mask)');
  setAffinity(current(), 1);
}

/** The architectures that one run resolves side by side. All are Windows, so LLP64 on 64 bits. */
export const TARGETS = ['x64', 'x86', 'arm64'] as const;
export type Target = (typeof TARGETS)[number];

/** One value per target; a target that the declaration does not exist on is absent. */
export type PerTarget<T> = Readonly<Partial<Record<Target, T>>>;

/** Size of a data pointer in bytes. */
export const POINTER_SIZE: Readonly<Record<Target, 4 | 8>> = { x64: 8, x86: 4, arm64: 8 };

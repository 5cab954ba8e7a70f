import { expect, test } from 'vitest';
import { readAssemblyData } from '../../generator/verify/assembly-data.js';

const ASSEMBLY = `
	.section	.rdata,"dr"
	.globl	ntbind_probe_0
ntbind_probe_0:
	.byte	7                               # 0x7
	.zero	3
	.long	4294967288
other:
	.quad	.Ltmp1-.Ltmp0
_ntbind_probe_1:
	.ascii	"\\001\\\\a"
	.short	-1
	.section	.debug$S,"dr"
	.long	.Ltmp1-.Ltmp0
`;

test('the bytes of each probe are read, those of other objects and sections are not', () => {
  const objects = readAssemblyData(ASSEMBLY, (label) => label.startsWith('ntbind_probe_'));
  expect(objects.get('ntbind_probe_0')).toEqual(Uint8Array.of(7, 0, 0, 0, 0xf8, 0xff, 0xff, 0xff));
  expect(objects.get('ntbind_probe_1')).toEqual(Uint8Array.of(1, 0x5c, 0x61, 0xff, 0xff));
  expect([...objects.keys()]).toEqual(['ntbind_probe_0', 'ntbind_probe_1']);
});

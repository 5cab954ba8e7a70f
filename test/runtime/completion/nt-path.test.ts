import { expect, test } from 'vitest';
import { toNtPath, toNtPipePath } from '../../../runtime/completion/nt-path.js';

/** "Naming Files, Paths, and Namespaces" (Win32): \\?\ and \\.\ lead into the kernel's folder \??. */
test.each([
  ['C:\\a\\b.txt', '\\??\\C:\\a\\b.txt'],
  ['C:/a/b.txt', '\\??\\C:\\a\\b.txt'],
  ['C:\\a\\..\\b.txt', '\\??\\C:\\b.txt'],
  ['\\\\server\\share\\a.txt', '\\??\\UNC\\server\\share\\a.txt'],
  ['\\\\?\\C:\\a.txt', '\\??\\C:\\a.txt'],
  ['\\\\.\\PhysicalDrive0', '\\??\\PhysicalDrive0'],
  ['\\??\\C:\\a.txt', '\\??\\C:\\a.txt'],
  ['\\Device\\HarddiskVolume1\\a.txt', '\\Device\\HarddiskVolume1\\a.txt'],
])('the file %s is %s', (file, name) => {
  expect(toNtPath(file)).toBe(name);
});

test.each([
  ['jobs', '\\??\\pipe\\jobs'],
  ['\\\\.\\pipe\\jobs', '\\??\\pipe\\jobs'],
  ['\\\\?\\pipe\\jobs', '\\??\\pipe\\jobs'],
  ['\\??\\pipe\\jobs', '\\??\\pipe\\jobs'],
  ['\\Device\\NamedPipe\\jobs', '\\Device\\NamedPipe\\jobs'],
])('the pipe %s is %s', (pipe, name) => {
  expect(toNtPipePath(pipe)).toBe(name);
});

import { expect, test } from 'vitest';
import { layOutFrame } from '../../generator/plan/frame-layout.js';

const out = (size: number, align = 8) => ({ size, align, isOutput: true });
const input = (size: number, align = 8) => ({ size, align, isOutput: false });

test('outputs lie before inputs, whatever their order, so that one stretch is cleared', () => {
  const { frame, places } = layOutFrame([input(8), out(4), null, out(16)], [], false);
  expect(places).toEqual(['p + 24', 'p', null, 'p + 8']);
  expect(frame).toMatchObject({ bytes: '32', zeroed: 24, isFilled: false, hasPlaces: true });
  expect(frame?.zeroWords).toEqual(['p >>> 3', '(p + 8) >>> 3', '(p + 16) >>> 3']);
});

test('every place has at least eight bytes and its own alignment', () => {
  const { places, frame } = layOutFrame([out(1), out(16, 16), out(3, 1), input(2)], [], false);
  expect(places).toEqual(['p', 'p + 16', 'p + 32', 'p + 40']);
  expect(frame?.bytes).toBe('48');
});

test('many words are cleared by one fill', () => {
  const { frame } = layOutFrame([out(56)], [], false);
  expect(frame).toMatchObject({ zeroed: 56, zeroWords: [], isFilled: true });
});

test('places of variable size follow, each at a multiple of sixteen', () => {
  const { frame, variablePlaces } = layOutFrame([out(4)], [null, { bytes: 'a' }, { bytes: 'b' }], false);
  expect(frame?.bytes).toBe('16 + a + b');
  expect(variablePlaces).toEqual([null, 'p + 16', 'p + 16 + a']);
});

test('a frame of variable size alone starts with it', () => {
  const { frame, variablePlaces } = layOutFrame([], [{ bytes: 'room(X)' }], false);
  expect(frame?.bytes).toBe('room(X)');
  expect(variablePlaces).toEqual(['p']);
});

test('no frame is opened for nothing, and one without places where copies are laid', () => {
  expect(layOutFrame([null], [null], false).frame).toBeNull();
  expect(layOutFrame([null], [null], true).frame).toMatchObject({ bytes: '0', hasPlaces: false });
});

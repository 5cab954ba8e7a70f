// Run under Wine by wait-for.test.ts, with the stand-in beside it.
import assert from 'node:assert/strict';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as nt from '@ntbind/ntdll';
import { setLibraryPath } from '@ntbind/ntdll/support';

setLibraryPath('ntdll.dll', path.resolve('wait-packets.dll'));
const createEvent = (kind = nt.EVENT_TYPE.NotificationEvent) =>
  nt.NtCreateEvent(nt.EVENT_ALL_ACCESS, null, kind).EventHandle;

// An event that is set later, and one that is set already.
const event = createEvent();
let isOver = false;
const waiting = nt.waitFor(event).then(() => {
  isOver = true;
});
await delay(100);
assert.equal(isOver, false);
nt.NtSetEvent(event);
await waiting;
await nt.waitFor(event);

// Many at a time, in any order.
const events = Array.from({ length: 50 }, () => createEvent());
const all = Promise.all(events.map((each) => nt.waitFor(each)));
for (const each of events.toReversed()) nt.NtSetEvent(each);
await all;

// Given up: at once with the reason, and the event is not taken.
const controller = new AbortController();
const single = createEvent(nt.EVENT_TYPE.SynchronizationEvent);
const givenUp = nt.waitFor(single, { signal: controller.signal });
const reason = new Error('no longer');
setTimeout(() => controller.abort(reason), 20);
await assert.rejects(givenUp, reason);
nt.NtSetEvent(single);
await nt.waitFor(single);

// An abort that comes when the packet is already on its way.
const late = new AbortController();
const almost = nt.waitFor(event, { signal: late.signal });
late.abort();
await almost.catch((error) => assert.equal(error.name, 'AbortError'));

await assert.rejects(nt.waitFor(0x7fff_fff0n), { name: 'STATUS_INVALID_HANDLE' });
for (const each of [event, single, ...events]) nt.NtClose(each);
// Nothing is waited for any more: the process ends by itself.

/** A completion port was used after it had been closed, or closed while someone waited for a packet. */
export class PortClosedError extends Error {
  override readonly name = 'PortClosedError';
  readonly code = 'ERR_PORT_CLOSED';
}

export function closedBeforeUse(): PortClosedError {
  return new PortClosedError('The completion port is closed.');
}

export function closedWhileWaiting(): PortClosedError {
  return new PortClosedError('The completion port was closed while this wait was pending.');
}

// The server says it in the head of every page, so that both sides write the same address.
const told = typeof document === 'undefined' ? null : document.querySelector('meta[property="og:url"]');
const opened = told === null ? '' : new URL(told.getAttribute('content') ?? '', window.location.href).origin;

let read: () => string = () => opened;

/** Where the service is to the world, such as `https://ratthall.se`: the beginning of every address that is to last. */
export function readOrigin(): string {
  return read();
}

/** On the server: it knows its public address from its configuration. */
export function setOriginReader(reader: () => string): void {
  read = reader;
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { setTransport, type Transport } from '#queries/call.ts';
import { setEditionReader } from '#queries/edition.ts';

// What each of the pages and documents that are being made on the server asks, and of which edition.
const asking = new AsyncLocalStorage<{ load: Transport; edition: string | null }>();
setTransport((address) => asking.getStore()!.load(address));
setEditionReader(() => asking.getStore()?.edition ?? null);

/** Runs something whose questions to the API are answered by `load`, from the figures of an edition where one is named. */
export function whileAsking<T>(what: { load: Transport; edition: string | null }, run: () => T): T {
  return asking.run(what, run);
}

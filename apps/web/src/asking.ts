import { AsyncLocalStorage } from 'node:async_hooks';
import { setTransport, type Transport } from '#queries/call.ts';
import { setEditionReader } from '#queries/edition.ts';
import { setOriginReader } from '#queries/origin.ts';

type Asking = { load: Transport; edition: string | null; origin: string };

// What each of the pages and documents that are being made on the server asks, and of which edition.
const asking = new AsyncLocalStorage<Asking>();
setTransport((address) => asking.getStore()!.load(address));
setEditionReader(() => asking.getStore()?.edition ?? null);
setOriginReader(() => asking.getStore()?.origin ?? '');

/** Runs something whose questions to the API are answered by `load`, from the figures of an edition where one is named. */
export function whileAsking<T>(what: Asking, run: () => T): T {
  return asking.run(what, run);
}

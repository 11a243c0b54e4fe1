/** Loaded before the product's main program, which knows nothing of it. */
import { tellUsage } from './usage.ts';

tellUsage();
// A server that is asked to stop must not be kept alive by being listened to.
process.channel?.unref();

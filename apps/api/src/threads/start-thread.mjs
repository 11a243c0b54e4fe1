// A thread does not read TypeScript by itself, however the program was started.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);

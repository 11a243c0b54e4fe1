// A thread does not read TypeScript by itself, however the program was started.
import { register } from 'tsx/esm/api';

register();
await import('./office-worker.ts');

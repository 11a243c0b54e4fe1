/** A process of its own that puts a server under load: autocannon, on order of the process that started this one. */
import autocannon from 'autocannon';

export type LoadOrder = {
  url: string;
  headers: Record<string, string>;
  connections: number;
  seconds: number;
  /** What every answer must be. */
  status: number;
};

export type Load = {
  answers: number;
  seconds: number;
  /** In milliseconds, from writing a request to its last byte. */
  p99: number;
  problem: string | null;
};

process.on('message', (order: LoadOrder) => void load(order).then((result) => process.send?.(result)));
process.on('disconnect', () => process.exit());

function load({ url, headers, connections, seconds, status }: LoadOrder): Promise<Load> {
  return new Promise((resolve, reject) => {
    const waits: number[] = [];
    const others = new Map<number, number>();
    const start = performance.now();
    let end = start;
    // Bodies are received and counted, but not kept: making texts of them would cost more than the server's whole work.
    const setupClient = (client: { pipelinedRequests: { addBody: (data: unknown) => void } }): void => {
      client.pipelinedRequests.addBody = () => {};
    };
    const run = autocannon({ url, headers, connections, duration: seconds, setupClient }, (error, result) => {
      if (error) {
        reject(error);
        return;
      }
      const wrong = [...others].map(([code, times]) => `${times} answers were ${code} instead of ${status}`);
      if (result.errors > 0) wrong.push(`${result.errors} errors, ${result.timeouts} of them time-outs`);
      if (waits.length === 0) wrong.push('no answer came');
      waits.sort((a, b) => a - b);
      resolve({
        answers: waits.length,
        seconds: (end - start) / 1000,
        p99: waits[Math.ceil(waits.length * 0.99) - 1] ?? 0,
        problem: wrong.length > 0 ? wrong.join('; ') : null,
      });
    });
    run.on('response', (_, code, __, milliseconds) => {
      waits.push(milliseconds);
      end = performance.now();
      if (code !== status) others.set(code, (others.get(code) ?? 0) + 1);
    });
  });
}

/** The part of autocannon that the benchmark uses; the package brings no types. */
declare module 'autocannon' {
  type Client = { pipelinedRequests: { addBody: (data: unknown) => void } };

  type Options = {
    url: string;
    connections: number;
    /** In seconds. */
    duration: number;
    headers: Record<string, string>;
    setupClient: (client: Client) => void;
  };

  type Result = { errors: number; timeouts: number };

  type Run = {
    on(
      event: 'response',
      listener: (client: Client, status: number, bytes: number, milliseconds: number) => void,
    ): void;
  };

  export default function autocannon(options: Options, done: (error: Error | null, result: Result) => void): Run;
}

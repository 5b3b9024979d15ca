/**
 * Several processes may share a run: mocha's own, which starts the server, and its workers. They know each other by this variable,
 * which holds the process id of the first.
 */
const variables = { run: 'SEEDWRIGHT_TEST_RUN', server: 'SEEDWRIGHT_TEST_SERVER' };

/** Process id of mocha itself: whatever a run makes carries it in its name, so that the end of the run takes it along. */
export const runId = Number((process.env[variables.run] ??= String(process.pid)));

/** A name that no other process of any run gives to its things. */
export const processName = runId === process.pid ? `${runId}` : `${runId}_${process.pid}`;

/** Tells the workers which server to use. */
export function shareServer(url: string): void {
  process.env[variables.server] = url;
}

/** In a worker: the server that the first process has started. */
export function sharedServer(): string | undefined {
  return runId === process.pid ? undefined : process.env[variables.server];
}

import { dropLeftovers, useServer } from './database.js';
import { sharedServer, shareServer } from './run.js';
import { acquireServer, type TestServer } from './server.js';

let server: TestServer | undefined;
let cleaning: Promise<void> | undefined;

// A worker of `mocha --parallel`: the server is there, and mocha itself takes it away.
const shared = sharedServer();
if (shared) useServer({ url: shared, isPrivate: false, release: async () => {} });

/** Mocha calls this once, before any test: without a server, four hundred tests would fail for one reason. */
export async function mochaGlobalSetup(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave(130));
  try {
    server = await acquireServer();
    useServer(server);
    shareServer(server.url);
  } catch (error) {
    process.stderr.write(`${explain(error as Error)}\n`);
    await leave(2);
  }
}

/** Mocha calls this once, after the last test. */
export async function mochaGlobalTeardown(): Promise<void> {
  cleaning ??= cleanUp();
  await cleaning;
}

async function leave(status: number): Promise<void> {
  try {
    await mochaGlobalTeardown();
  } finally {
    process.exit(status);
  }
}

async function cleanUp(): Promise<void> {
  try {
    await dropLeftovers();
  } finally {
    await server?.release();
  }
}

function explain(error: Error & { facts?: { nextStep?: string } }): string {
  const lines = ['There is no PostgreSQL server to test with.', error.message, error.facts?.nextStep];
  return lines.filter(Boolean).join('\n');
}

import { readDescription, urlOf } from './description.js';
import { explainingFailures } from './failure.js';
import { realPath } from './files.js';
import { answers, postmasterOf } from './postmaster.js';
import type { FoundServer, LocalServer } from './types.js';

/**
 * The server that a folder describes, without starting anything: two small files and one connection.
 * @param folder the project's `.seedwright` folder
 * @returns undefined when none was ever started there
 * @throws TargetError when its description may not be read
 */
export async function findLocalServer(folder: string): Promise<FoundServer | undefined> {
  return explainingFailures(folder, async () => {
    const described = readDescription(realPath(folder));
    if (!described) return undefined;
    const postmaster = postmasterOf(described.dataFolder);
    if (postmaster?.status !== 'ready') return { ...described, running: false };
    const server = onPort(described, postmaster.port);
    return { ...server, running: await answers(server.port) };
  });
}

/** Somebody may have restarted it by hand. */
function onPort(server: LocalServer, port: number): LocalServer {
  if (server.port === port) return server;
  return { ...server, port, url: urlOf(port, server.password) };
}

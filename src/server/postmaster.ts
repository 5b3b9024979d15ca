import { connect } from 'node:net';
import { join } from 'node:path';

import { readIfThere } from './files.js';
import { worksIn } from './process.js';

export const HOST = '127.0.0.1';

/** What a running server writes of itself into `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

/**
 * The server process of a data folder. A file left by a crash counts as none.
 * @param dataFolder with links resolved
 */
export function postmasterOf(dataFolder: string): Postmaster | undefined {
  const noted = readPidFile(dataFolder);
  return noted && worksIn(noted.pid, dataFolder) ? noted : undefined;
}

/** The content of `postmaster.pid`, stale or not. */
export function readPidFile(dataFolder: string): Postmaster | undefined {
  // Lines: pid, data folder, start time, port, socket folder, listen address, shared memory, status.
  const lines = readIfThere(join(dataFolder, 'postmaster.pid'))?.split('\n') ?? [];
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? 'starting' } : undefined;
}

/** Whether something accepts connections on a port of this machine. */
export function answers(port: number, milliseconds = 1000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port, timeout: milliseconds });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
}

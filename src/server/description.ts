import { join } from 'node:path';

import { readIfThere, writePrivately } from './files.js';
import { HOST } from './postmaster.js';
import type { LocalServer, Place, ServerBinaries } from './types.js';

const MADE_BY = 'seedwright';

/** Database and role of every local server. */
export const NAME = 'seedwright';

interface Description extends LocalServer {
  madeBy: string;
  folder: string;
}

/** Written into a data folder when it is made: proves that it is ours, and outlives a lost `server.json`. */
export interface Marker {
  madeBy: string;
  password: string;
}

export function descriptionFile(folder: string): string {
  return join(folder, 'server.json');
}

/**
 * The server described in a folder. A description that came along with a copied or moved project
 * speaks of another project's server and counts as none.
 * @param folder with links resolved
 */
export function readDescription(folder: string): LocalServer | undefined {
  const found = parse<Description>(readIfThere(descriptionFile(folder)));
  if (found?.madeBy !== MADE_BY || found.folder !== folder) return undefined;
  const { url, host, port, database, user, password, binaries, dataFolder, logFile } = found;
  return { url, host, port, database, user, password, binaries, dataFolder, logFile };
}

export function writeDescription(place: Place, server: LocalServer): void {
  const description: Description = { madeBy: MADE_BY, folder: place.folder, ...server };
  writePrivately(descriptionFile(place.folder), `${JSON.stringify(description, null, 2)}\n`);
}

export function describe(
  place: Place,
  binaries: ServerBinaries,
  port: number,
  password: string,
): LocalServer {
  return {
    url: urlOf(port, password),
    host: HOST,
    port,
    database: NAME,
    user: NAME,
    password,
    binaries,
    dataFolder: place.dataFolder,
    logFile: place.logFile,
  };
}

/** Connection URL of a local server. */
export function urlOf(port: number, password: string): string {
  return `postgres://${NAME}:${password}@${HOST}:${port}/${NAME}`;
}

/** The marker of a data folder that we made; undefined for any other folder, and for none. */
export function readMarker(dataFolder: string): Marker | undefined {
  const marker = parse<Marker>(readIfThere(markerFile(dataFolder)));
  return marker?.madeBy === MADE_BY ? marker : undefined;
}

export function writeMarker(dataFolder: string, password: string): void {
  const marker: Marker = { madeBy: MADE_BY, password };
  writePrivately(markerFile(dataFolder), `${JSON.stringify(marker)}\n`);
}

function markerFile(dataFolder: string): string {
  return join(dataFolder, 'seedwright.json');
}

function parse<T>(text: string | undefined): T | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined; // damaged: written anew by the next start
  }
}

export { findServerBinaries, type BinariesSearch } from './binaries.js';
export { findLocalServer } from './find.js';
export { psqlLine } from './psql-line.js';
export { startLocalServer } from './start.js';
export { destroyLocalServer, stopLocalServer } from './stop.js';
export type { BinariesSource, FoundServer, LocalServer, ServerBinaries, StartOptions } from './types.js';

import type { LocalServer } from './types.js';

/** A line to paste into a shell: opens psql on the server's database. Its parts need no quoting. */
export function psqlLine(server: LocalServer): string {
  return `psql ${server.url}`;
}

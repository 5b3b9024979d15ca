/** The only place in a file where the number of rows stands. */
export function rowsCall(rows: number, limit?: number): string {
  return limit === undefined ? `seed.rows(${rows})` : `least(seed.rows(${rows}), ${limit})`;
}

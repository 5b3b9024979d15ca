/**
 * Items of a one-dimensional array as PostgreSQL writes it: `{a,"b c",NULL}`.
 * @returns undefined for arrays of arrays and for what is no array
 * @see https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
export function parseTextArray(text: string): (string | null)[] | undefined {
  const inner = /^\{(.*)\}$/s.exec(text.trim())?.[1];
  if (inner === undefined) return undefined;
  if (inner.trim() === '') return [];
  const item = /\s*(?:"((?:[^"\\]|\\.)*)"|([^",{}]+?))\s*(?:,|$)/gsy;
  const items: (string | null)[] = [];
  while (item.lastIndex < inner.length) {
    const found = item.exec(inner);
    if (!found) return undefined;
    if (found[1] !== undefined) items.push(found[1].replace(/\\(.)/gs, '$1'));
    else items.push(/^null$/i.test(found[2]!) ? null : found[2]!);
  }
  return items;
}

import type { TableRef } from './model.js';

const part = String.raw`("(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;
const qualifiedName = new RegExp(`^${part}\\s*\\.\\s*${part}$`, 'u');
const bareName = new RegExp(`^${part}$`, 'u');

/**
 * Reads `schema.table` as SQL would: unquoted names fold to lower case, quoted ones stay as they are.
 * @returns undefined where the text is no qualified name
 */
export function parseTableName(text: string): TableRef | undefined {
  const match = qualifiedName.exec(text.trim());
  return match ? { schema: unquote(match[1]!), name: unquote(match[2]!) } : undefined;
}

/**
 * Reads a comma-separated list of column names.
 * @returns undefined where an item is no name
 */
export function parseColumnList(text: string): string[] | undefined {
  const items = text.match(/"(?:[^"]|"")+"|[^,]+/gu)?.map((item) => item.trim()) ?? [];
  const names = items.filter((item) => item !== '');
  if (names.length === 0 || names.some((name) => !bareName.test(name))) return undefined;
  return names.map(unquote);
}

function unquote(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
}

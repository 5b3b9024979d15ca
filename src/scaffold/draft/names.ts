import { quoteIdent, type TableRef } from '../../catalog/index.js';

/** Names of CTEs and aliases in one file, each given once. */
export class Names {
  private readonly taken: Set<string>;

  /** @param taken names that are not to be given, such as the table's own columns */
  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** Keeps names from being given. */
  reserve(names: Iterable<string>): void {
    for (const name of names) this.taken.add(name);
  }

  /** The name itself, or with the first free number behind it. */
  give(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.taken.has(name); number++) name = `${wanted}_${number}`;
    this.taken.add(name);
    return name;
  }
}

/** A table's name as a plain identifier, for aliases: small letters, digits and underscores. */
export function plainName(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  const name = /^[a-z]/.test(plain) ? plain : `t_${plain}`;
  return quoteIdent(name) === name ? name : `${name}_row`;
}

/** Name for a CTE that holds rows of a table: its plural. */
export function pluralName({ name }: TableRef): string {
  const plain = plainName(name);
  if (plain.endsWith('s')) return plain;
  if (/[^aeiou]y$/.test(plain)) return `${plain.slice(0, -1)}ies`;
  if (/(x|ch|sh)$/.test(plain)) return `${plain}es`;
  return `${plain}s`;
}

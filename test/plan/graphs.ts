import type { TableRef } from '../../src/catalog/table-ref.js';
import type { Edge, ForeignKeyEdge, ReadsEdge } from '../../src/plan/model.js';

/** A table of the schema `app`. */
export function table(name: string): TableRef {
  return { schema: 'app', name };
}

/** A key of `child` to `parent`: NOT NULL and not deferrable unless said otherwise. */
export function key(
  child: string,
  parent: string,
  options: Partial<Pick<ForeignKeyEdge, 'nullable' | 'deferrable' | 'constraint'>> = {},
): ForeignKeyEdge {
  return {
    kind: 'foreignKey',
    from: table(child),
    to: table(parent),
    constraint: `${child}_${parent}_fkey`,
    nullable: false,
    deferrable: false,
    ...options,
  };
}

export function reads(child: string, parent: string): ReadsEdge {
  return { kind: 'reads', from: table(child), to: table(parent), file: `${child}.sql` };
}

/** Seeded, so that a failing case can be run again: mulberry32. */
export function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

export interface RandomGraph {
  tables: TableRef[];
  edges: Edge[];
}

/** Up to `size` tables with edges of all sorts, also doubled ones, self-references and keys to unknown tables. */
export function randomGraph(seed: number, size: number): RandomGraph {
  const random = randomSource(seed);
  const count = 1 + Math.floor(random() * size);
  const names = Array.from({ length: count }, (_, number) => `t${number}`);
  const pick = (): string => names[Math.floor(random() * count)]!;
  const density = random() * 2.5;
  const edges = Array.from({ length: Math.floor(count * density) }, (_, number): Edge => {
    const child = pick();
    if (random() < 0.1) return reads(child, pick());
    const parent = random() < 0.03 ? 'elsewhere' : pick();
    return key(child, parent, {
      constraint: `key_${number}`,
      nullable: random() < 0.4,
      deferrable: random() < 0.2,
    });
  });
  return { tables: names.map(table), edges };
}

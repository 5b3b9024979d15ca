import { expect } from 'chai';
import type { Client } from 'pg';
import { planAsMermaid, planAsSvg } from '../../src/diagram/index.js';
import { layOut, textWidth } from '../../src/diagram/layout.js';
import { describePlan, planOrder, type ForeignKeyEdge, type PlanReport } from '../../src/plan/index.js';
import type { ForeignKey, Table, TableRef } from '../../src/catalog/index.js';
import { randomSource } from '../plan/graphs.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

/** A plan of tables with these names, each with keys to some of the earlier ones. */
function planOf(names: readonly string[], seed: number): PlanReport {
  const random = randomSource(seed);
  const refs = names.map((name): TableRef => ({ schema: 'app', name }));
  const edges = refs.flatMap((from, index) =>
    refs
      .slice(0, index)
      .flatMap((to): ForeignKeyEdge[] =>
        random() < 2 / (index + 1)
          ? [{ kind: 'foreignKey', from, to, constraint: `${index}`, nullable: false, deferrable: false }]
          : [],
      ),
  );
  const tables = refs.map(
    (ref) => ({ ref, foreignKeys: edges.filter((edge) => edge.from === ref).map(keyOf) }) as unknown as Table,
  );
  return describePlan({
    plan: planOrder(refs, edges),
    edges,
    tables,
    phaseOf: new Map(),
    softReferences: [],
  });
}

function keyOf({ from, to, constraint }: ForeignKeyEdge): ForeignKey {
  return {
    name: constraint,
    table: from,
    references: to,
    columns: ['a'],
    referencedColumns: ['b'],
  } as unknown as ForeignKey;
}

const odd = [
  'plain',
  'with "quotes"',
  '<b>&amp;</b>',
  'Größe',
  'semi;colon',
  'a]b[c',
  'end',
  '表',
  'back`tick',
  '#35;',
  'x'.repeat(63),
];

describe('plan as a picture', () => {
  let database: TestDatabase;
  let client: Client;

  before(async () => {
    database = await createDatabase();
    client = await database.client();
  });

  after(() => database.drop());

  it('is well-formed XML whatever the names are, and needs nothing from elsewhere', async () => {
    const svg = planAsSvg(planOf(odd, 1));
    await client.query('select $1::xml is document as sound', [svg]);
    expect(svg).not.to.match(/<script|href=|url\(|@import/);
  });

  it('puts no box on another and leaves room for every label', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const report = planOf([...odd, ...Array.from({ length: 120 }, (_, index) => `table_${index}`)], seed);
      const { boxes } = layOut(report, (table) => table.name);
      expect(boxes).to.have.lengthOf(report.tables.length);
      for (const box of boxes) {
        expect(box.width).to.be.at.least(textWidth(box.label) + 10);
        for (const other of boxes)
          if (other !== box)
            expect(
              box.x + box.width <= other.x ||
                other.x + other.width <= box.x ||
                box.y + box.height <= other.y ||
                other.y + other.height <= box.y,
              `${box.label} and ${other.label}`,
            ).to.equal(true);
      }
    }
  });

  it('is the same for the same plan', () => {
    expect(planAsSvg(planOf(odd, 3))).to.equal(planAsSvg(planOf(odd, 3)));
  });

  it('is Mermaid in which no name can end its quotes', () => {
    const lines = planAsMermaid(planOf(odd, 1)).trim().split('\n');
    expect(lines[0]).to.equal('flowchart LR');
    for (const line of lines.slice(1))
      expect(line).to.match(
        /^ {2}(subgraph level\d+\["level \d+"\]|end| {2}t\d+\["[^"<>&`\\]*"\]|t\d+ (-->|-\.-|-\.-?>|-\. later \.->) ?>?t\d+)$/,
      );
  });
});

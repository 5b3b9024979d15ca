import { expect } from 'chai';
import type { Client } from 'pg';
import { packageRoot } from '../../src/package-root.js';
import { listReferenceSets, pendingReference, verifyReference } from '../../src/reference/index.js';
import type { TestDatabase } from '../support/database.js';
import { down, everything, migrationDatabase, up } from './support.js';

const parameters = [
  'business_value',
  'technical_complexity',
  'migration_urgency',
  'compliance_requirements',
  'cost_sensitivity',
  'risk_tolerance',
  'innovation_priority',
];
const order: [set: string, version: number][] = [
  ['system_accounts', 1],
  ['platform_client', 1],
  ['role_permissions', 1],
  ['role_templates', 1],
  ['sixr_parameters', 1],
  ['sixr_questions', 1],
  ['tags', 1],
  ['llm_model_pricing', 1],
  ['sixr_questions', 2],
];
const tables = [
  'users',
  'client_accounts',
  'role_permissions',
  'user_roles',
  'sixr_parameters',
  'sixr_questions',
  'tags',
  'llm_model_pricing',
].map((table) => `migration.${table}`);

interface Condition {
  question: string;
  in: unknown[];
}
interface Question {
  question_id: string;
  question_type: string;
  active: boolean;
  options: { value: unknown; label: string; score?: number }[] | null;
  validation_rules: {
    parameter?: string;
    min: number;
    max: number;
    bands: { up_to: number; score: number }[];
  } | null;
  depends_on: string | null;
  parent_question_id: string | null;
  show_conditions: Condition | null;
  skip_conditions: Condition | null;
  help_text: string | null;
}

describe('reference data of the migration system', () => {
  let database: TestDatabase;
  let client: Client;
  const query = async <Row extends object>(sql: string): Promise<Row[]> =>
    (await client.query<Row>(sql)).rows;

  before(async () => {
    database = await migrationDatabase();
    client = await database.client();
    for (const [set, version] of order) await up(client, packageRoot, 'migration', set, version);
  });
  after(() => database.drop());

  it('is complete: no file is left over', async () => {
    const ours = listReferenceSets(packageRoot).filter(({ system }) => system === 'migration');
    expect(ours).to.have.length(order.length);
    const pending = await pendingReference(client, packageRoot);
    expect(pending.filter(({ system }) => system === 'migration')).to.deep.equal([]);
  });

  it('verifies', async () => {
    const { count, findings } = await verifyReference(client, packageRoot);
    expect([count, findings]).to.deep.equal([8, []]);
  });

  it('has the documented number of rows, none of them marked as demo', async () => {
    const counts = await query(`
      select
        (select count(*)::int from migration.role_permissions) as permissions,
        (select count(*)::int from migration.user_roles) as templates,
        (select count(*)::int from migration.tags) as tags,
        (select count(*)::int from migration.llm_model_pricing) as prices,
        (select count(*)::int from migration.users where is_mock) + (select count(*)::int from migration.client_accounts where is_mock)
          + (select count(*)::int from migration.tags where is_mock) as mock,
        (select bool_or(seed.is_demo(id)) from migration.sixr_questions) as demo_ids`);
    expect(counts).to.deep.equal([
      { permissions: 6, templates: 4, tags: 21, prices: 9, mock: 0, demo_ids: false },
    ]);
  });

  it('weighs each of the eight strategies by all seven parameters, to exactly 1, with a range for each', async () => {
    const rows = await query<{ strategy: string; sum: string; parameters: string[]; ranges: number }>(`
      select value ->> 'strategy' as strategy,
        (select sum(weight::numeric)::text from json_each_text(value -> 'weights') as pair (name, weight)) as sum,
        array(select json_object_keys(value -> 'weights')) as parameters,
        (
          select count(*)::int from json_each(value -> 'ranges') as pair (name, range)
          where (value -> 'weights' -> name) is not null and (range ->> 0)::int between 1 and (range ->> 1)::int and (range ->> 1)::int <= 10
        ) as ranges
      from migration.sixr_parameters where parameter_key like 'strategy.%'`);
    const labels = await query<{ label: string }>(
      'select unnest(enum_range(null::migration.sixrstrategy))::text as label',
    );
    expect(rows.map(({ strategy }) => strategy)).to.have.members(labels.map(({ label }) => label));
    for (const row of rows) {
      expect(Number(row.sum), row.strategy).to.equal(1);
      expect(row.sum, row.strategy).to.match(/^1(\.0+)?$/);
      expect(row.parameters).to.have.members(parameters);
      expect(row.ranges).to.equal(7);
    }
    const definitions = await query<{ name: string; weight: string }>(`
      select definition ->> 'name' as name, definition ->> 'weight' as weight
      from migration.sixr_parameters, json_array_elements(value -> 'parameters') as definition where parameter_key = 'parameters'`);
    expect(definitions.map(({ name }) => name)).to.deep.equal(parameters);
    expect(definitions.reduce((sum, { weight }) => sum + Math.round(Number(weight) * 100), 0)).to.equal(100);
  });

  it('asks at least six active questions for each parameter', async () => {
    const questions = await readQuestions();
    for (const parameter of parameters)
      expect(
        questions.filter((question) => question.active && question.validation_rules?.parameter === parameter),
        parameter,
      ).to.have.length.of.at.least(6);
    expect(questions.filter(({ active }) => !active)).to.have.length(3);
    expect(new Set(questions.map((question) => question.question_type))).to.have.property('size', 6);
  });

  it('scores every answer of a scored question between 1 and 10', async () => {
    const questions = await readQuestions();
    for (const { question_id, question_type, options, validation_rules } of questions) {
      if (['SELECT', 'MULTISELECT', 'BOOLEAN'].includes(question_type))
        expect(options, question_id).to.be.an('array');
      if (!validation_rules?.parameter) continue;
      const scores =
        question_type === 'NUMERIC'
          ? validation_rules.bands.map(({ score }) => score)
          : options!.map(({ score }) => score);
      expect(scores, question_id).to.have.length.of.at.least(2);
      for (const score of scores) expect(score, question_id).to.be.within(1, 10);
      if (question_type !== 'NUMERIC') continue;
      const limits = validation_rules.bands.map(({ up_to }) => up_to);
      expect(limits, question_id).to.deep.equal([...limits].sort((a, b) => a - b));
      expect(limits.at(-1), question_id).to.equal(validation_rules.max);
      expect(limits[0], question_id).to.be.at.least(validation_rules.min);
    }
  });

  it('lets conditions refer to active questions and answers that exist', async () => {
    const questions = await readQuestions();
    const active = new Map(questions.filter((one) => one.active).map((one) => [one.question_id, one]));
    for (const question of active.values()) {
      const conditions = [question.show_conditions, question.skip_conditions].filter((one) => one !== null);
      const referred = [
        question.depends_on,
        question.parent_question_id,
        ...conditions.map((one) => one.question),
      ];
      for (const name of referred.filter((one) => one !== null))
        expect(active.has(name), `${question.question_id} refers to ${name}`).to.equal(true);
      for (const condition of conditions) {
        const answers = active.get(condition.question)!.options!.map(({ value }) => value);
        expect(answers, question.question_id).to.include.members(condition.in);
      }
      expect(question.help_text, question.question_id).to.have.length.above(10);
    }
  });

  it('goes all the way down and up again to identical rows', async () => {
    const full = await everything(client, tables);
    for (const [set, version] of [...order].reverse())
      await down(client, packageRoot, 'migration', set, version);
    expect(await everything(client, tables)).to.deep.equal([]);
    for (const [set, version] of order) await up(client, packageRoot, 'migration', set, version);
    expect(await everything(client, tables)).to.deep.equal(full);
  });

  it('holds no value that depends on when or where it was brought in', async () => {
    const other = await migrationDatabase();
    const stranger = await other.client();
    await stranger.query("set timezone = 'America/Lima'; set datestyle = 'SQL, DMY'");
    for (const [set, version] of order) await up(stranger, packageRoot, 'migration', set, version);
    await stranger.query('reset timezone; reset datestyle');
    expect(await everything(stranger, tables)).to.deep.equal(await everything(client, tables));
    await other.drop();
  });

  function readQuestions(): Promise<Question[]> {
    return query<Question>('select * from migration.sixr_questions order by question_id');
  }
});

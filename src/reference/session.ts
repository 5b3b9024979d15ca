import type { ClientBase } from 'pg';

/** Under these, the text of a value says the same in every session: images and generated ids are made of such texts. */
const plain = {
  TimeZone: 'UTC',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
};

/** Runs `work` with plain output of values, and gives the session its own settings back. */
export async function withPlainOutput<Result>(
  client: ClientBase,
  work: () => Promise<Result>,
): Promise<Result> {
  const names = Object.keys(plain);
  const { rows } = await client.query<{ value: string }>(
    'select current_setting(name) as value from unnest($1::text[]) with ordinality as setting (name, position) order by position',
    [names],
  );
  await assign(client, names, Object.values(plain));
  try {
    return await work();
  } finally {
    // Refused in a failed transaction, whose rollback does the same.
    await assign(
      client,
      names,
      rows.map((row) => row.value),
    ).catch(() => undefined);
  }
}

/** The same in SQL, for psql. */
export const plainOutputSql = Object.entries(plain)
  .map(([name, value]) => `set ${name} = '${value}';`)
  .join('\n');
export const ownOutputSql = Object.keys(plain)
  .map((name) => `reset ${name};`)
  .join('\n');

async function assign(client: ClientBase, names: string[], values: string[]): Promise<void> {
  await client.query(
    'select set_config(name, value, false) from unnest($1::text[], $2::text[]) as setting (name, value)',
    [names, values],
  );
}

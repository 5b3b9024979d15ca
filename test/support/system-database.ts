import type { Knex } from 'knex';
import type { Client } from 'pg';
import {
  parseSettings,
  seed,
  verify,
  type RunReport,
  type SeedOptions,
  type Settings,
} from '../../src/index.js';
import type { Finding } from '../../src/verify/index.js';
import { createDatabase, type TestDatabase } from './database.js';
import { fixed, openKnex, ownProject } from './system.js';

/** A copy of a template in which one of the repository's systems is run and looked at. */
export class SystemDatabase {
  readonly project = ownProject();

  private constructor(
    private readonly system: string,
    private readonly database: TestDatabase,
    readonly knex: Knex,
    readonly client: Client,
  ) {}

  /**
   * @param system such as `faraday`; also the name of its schema
   * @param template name of a database to copy
   */
  static async open(system: string, template: string): Promise<SystemDatabase> {
    const database = await createDatabase({ template });
    return new SystemDatabase(system, database, openKnex(database.url, system), await database.client());
  }

  async close(): Promise<void> {
    await this.knex.destroy();
    await this.database.drop();
  }

  settings(env: NodeJS.ProcessEnv = {}): Settings {
    return parseSettings({ ...fixed, SEED_SYSTEMS: this.system, ...env });
  }

  run(env: NodeJS.ProcessEnv = {}, options: SeedOptions = {}): Promise<RunReport> {
    return seed(this.knex, this.project, this.settings(env), options);
  }

  async findings(env: NodeJS.ProcessEnv = {}): Promise<Finding[]> {
    return (await verify(this.knex, this.project, this.settings(env))).findings;
  }

  /** Rows of each table of the system, by `schema.table`. */
  async counts(): Promise<Map<string, number>> {
    const { rows: tables } = await this.client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema = $1 and table_type = 'BASE TABLE' order by 1`,
      [this.system],
    );
    const { rows } = await this.client.query<{ name: string; rows: string }>(
      tables
        .map(({ name }) => `select '${name}' as name, count(*) as rows from ${name}`)
        .join('\nunion all\n'),
    );
    return new Map(rows.map((row) => [row.name, Number(row.rows)]));
  }

  /** Tables without a row. */
  async empty(): Promise<string[]> {
    return [...(await this.counts())].filter(([, rows]) => rows === 0).map(([name]) => name);
  }
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';

/**
 * Migration source for knexfile.ts whose names carry no extension: a database migrated from TypeScript goes on from the
 * compiled build, where Knex's own source would speak of a corrupt migration directory.
 */
export class MigrationFolder implements Knex.MigrationSource<string> {
  /** @param folder such as `migrations` */
  constructor(readonly folder: string) {}

  async getMigrations(): Promise<string[]> {
    const files = readdirSync(this.folder).filter(
      (file) => /\.[cm]?[jt]s$/.test(file) && !file.endsWith('.d.ts'),
    );
    return files.map((file) => file.replace(/\.[cm]?[jt]s$/, '')).sort();
  }

  getMigrationName(migration: string): string {
    return migration;
  }

  async getMigration(migration: string): Promise<Knex.Migration> {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- found at run time, as Knex does
    return require(join(this.folder, migration)) as Knex.Migration;
  }
}

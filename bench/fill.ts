import { parseSettings } from '../src/config/index.js';
import { seed } from '../src/runner/index.js';
import { openProject } from './open-project.js';

/** Migrates and fills the database of DATABASE_URL in a process of its own, and prints what it took as JSON. */
async function main(): Promise<void> {
  const started = performance.now();
  const { knex, project } = await openProject();
  await knex.migrate.latest();
  const migratedMs = performance.now() - started;
  const report = await seed(knex, project, parseSettings(process.env));
  await knex.destroy();
  const { maxRSS } = process.resourceUsage();
  process.stdout.write(
    JSON.stringify({
      rows: report.rows,
      written: report.written,
      migratedMs,
      seededMs: report.durationMs,
      memoryMb: maxRSS / 1024,
    }),
  );
}

void main();

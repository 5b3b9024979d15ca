import type { Knex } from 'knex';
import { parseSettings } from '../config/index.js';
import type { Project } from '../project/index.js';
import { createPhaseRunner } from '../umzug/index.js';
import { consoleReporter } from '../report/index.js';

/**
 * Runs one phase on behalf of `knex seed:run`: the same runner as everywhere, settings from the environment.
 * @throws where the phase does not reach its targets, so that Knex exits non-zero
 */
export async function runPhase(knex: Knex, project: Project, name: string): Promise<void> {
  const settings = parseSettings(process.env);
  if (
    settings.skippedPhases.some((number) =>
      project.phases.some((phase) => phase.name === name && phase.number === number),
    )
  ) {
    process.stderr.write(`${name}: skipped\n`);
    return;
  }
  const runner = createPhaseRunner(knex, project, settings, {
    reporter: consoleReporter(settings),
    command: 'knex seed:run',
  });
  await runner.up({ migrations: [name], rerun: 'ALLOW' });
}

import type { Client } from 'pg';
import { quoteTableRef, readCatalog, type Catalog } from '../catalog/index.js';
import type { Settings } from '../config/index.js';
import { assertMeant, describeTarget, type Target } from '../database/index.js';
import { TargetError } from '../errors.js';
import type { Marks } from '../marks/index.js';
import { selectPhases, type PhaseSelection, type Project } from '../project/index.js';
import { assertFrozen } from '../reference/index.js';
import {
  assertRuntime,
  readLedger,
  settleParameters,
  type LedgerEntry,
  type SettledParameters,
} from '../runtime/index.js';
import {
  checkFile,
  loadGrammar,
  prepareFiles,
  SeedFileError,
  type CheckedFile,
  type SeedFile,
} from '../seedfile/index.js';
import type { GapGround } from './gaps.js';
import { filesWithinReach } from './reach.js';
import { assess, loadFiles, marksOf, schemasOf, type Unit } from './unit.js';

/** All that is known of files and database before a run decides what to do. */
export interface Situation {
  project: Project;
  selection: PhaseSelection;
  target: Target;
  settled: SettledParameters;
  catalog: Catalog;
  ledger: Map<string, LedgerEntry>;
  marks: Marks;
  /** Those that the selected phases can touch: their systems', and what these speak of. */
  files: SeedFile[];
  /** Files of the asked-for phases held against the database, and where one of them is to run, all others within reach. */
  units: Unit[];
}

/**
 * Looks at files and database. Writes nothing.
 * @param beside another connection, which takes a share of the counting
 * @throws {SeedwrightError} where the target is not meant, not migrated, or a file, header or frozen set is wrong
 */
export async function survey(
  client: Client,
  project: Project,
  settings: Settings,
  phases?: string[],
  beside?: Client,
): Promise<Situation> {
  const selection = selectPhases(project, settings, phases);
  const all = loadFiles(project);
  const files = filesWithinReach(all, project, selection.selected);
  const target = await describeTarget(client);
  assertMeant(target, settings);
  await assertRuntime(client);
  await assertFrozen(client, project.root);
  const ledger = await readLedger(client);
  // Where all rows that were made under the old parameters go first, new ones are welcome.
  const leaving = new Set(selection.selected.map((phase) => phase.name));
  const startsOver = settings.force && [...ledger.values()].every((entry) => leaving.has(entry.phase));
  // The server reads the catalogue while a password is compared here.
  const [settled, catalog] = await Promise.all([
    settleParameters(client, { ...settings, force: startsOver }),
    readCatalog(client, schemasOf(all, ledger)),
  ]);
  const marks = marksOf(all, ledger);
  const ground = { catalog, marks, ledger, parameters: settled.parameters };
  const asked = filesIn(files, selection.selected);
  const units = await assess(client, asked, ground, beside);
  // Where these have their rows, so have the parents that they stand on.
  if (units.some((unit) => unit.state !== 'satisfied')) {
    const known = new Set(asked);
    const others = files.filter((file) => !known.has(file));
    units.push(...(await assess(client, others, ground, beside)));
  }
  return { project, selection, target, settled, catalog, ledger, marks, files, units };
}

/**
 * Proves files: grammar, header, catalogue, the server's own analysis, privileges. Reports everything at once.
 * @throws {SeedFileError} with every problem of every file
 * @throws {TargetError} where the role may not write a table
 */
export async function prove(client: Client, files: SeedFile[], catalog: Catalog): Promise<CheckedFile[]> {
  await loadGrammar();
  const checked = files.map((file) => checkFile(file, catalog));
  const sound = checked.filter((file) => file.problems.length === 0);
  const problems = [...checked.flatMap((file) => file.problems), ...(await prepareFiles(client, sound))];
  if (problems.length > 0) throw new SeedFileError(problems);
  await assertPrivileges(client, checked);
  return checked;
}

async function assertPrivileges(client: Client, files: CheckedFile[]): Promise<void> {
  const tables = files.flatMap(({ file, sql }) =>
    file.tables.map(({ table }) => ({ table, update: sql.statements.length > 1 })),
  );
  const { rows } = await client.query<{ name: string }>(
    `select given.name
     from unnest($1::text[], $2::boolean[]) as given (name, needs_update)
     where not has_table_privilege(given.name::regclass, 'select')
        or not has_table_privilege(given.name::regclass, 'insert')
        or (given.needs_update and not has_table_privilege(given.name::regclass, 'update'))`,
    [tables.map(({ table }) => quoteTableRef(table)), tables.map(({ update }) => update)],
  );
  if (rows.length === 0) return;
  const { rows: role } = await client.query<{ role: string }>('select current_user as role');
  const names = rows.map((row) => row.name);
  throw new TargetError(
    `The role ${role[0]!.role} may not fill ${names.length} table${names.length === 1 ? '' : 's'}: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', ...' : ''}.`,
    {
      nextStep:
        'Let the owner grant select, insert and update on them, or connect with another role (see "Privileges" in the README).',
    },
  );
}

/** Files of the given phases. */
export function filesOf(situation: Situation, phases: { name: string }[]): SeedFile[] {
  return filesIn(situation.files, phases);
}

function filesIn(files: SeedFile[], phases: { name: string }[]): SeedFile[] {
  const names = new Set(phases.map((phase) => phase.name));
  return files.filter((file) => names.has(file.phase));
}

/** What the gaps of a situation are counted by. */
export function groundOf({ catalog, marks, settled }: Situation): GapGround {
  return { catalog, marks, parameters: settled.parameters };
}

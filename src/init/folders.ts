import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exemptionsFile } from '../project/exemptions.js';
import { projectPath, type InitStep } from './model.js';

const readme = `# Demo data

One file per table, \`sql/demo/<phase>/<table>.sql\`, plain SQL that can be run again and again. \`npx seedwright scaffold\` writes a first
draft of those that are missing, with the phase files in \`seeds/demo/\` that run them; \`npx seedwright check\` proves them.

Rules that must hold are queries in \`sql/verify/<system>/\`: each selects the rows that break it.
`;

/**
 * Makes the folders of phases and their SQL, each with a file that keeps it under version control.
 * @param phases folder of the phases, absolute
 */
export function makeFolders(root: string, phases: string, dryRun: boolean): InitStep[] {
  return [
    makeFolder(
      root,
      phases,
      join(root, exemptionsFile),
      'table,reason\n',
      'phases; tables that are to stay empty',
      dryRun,
    ),
    makeFolder(
      root,
      join(root, 'sql', 'demo'),
      join(root, 'sql', 'demo', 'README.md'),
      readme,
      'SQL of the demo data',
      dryRun,
    ),
  ];
}

function makeFolder(
  root: string,
  folder: string,
  file: string,
  text: string,
  what: string,
  dryRun: boolean,
): InitStep {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return { path: `${projectPath(root, folder)}/`, did: 'kept', what };
  if (!dryRun) {
    mkdirSync(folder, { recursive: true });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { path: projectPath(root, file), did: 'created', what };
}

/** Keeps the local server's data out of version control, where there is any. */
export function ignoreLocalServer(root: string, dryRun: boolean): InitStep[] {
  const file = join(root, '.gitignore');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (text === undefined && !existsSync(join(root, '.git'))) return [];
  const step = { path: '.gitignore', what: 'leaves out the data of a local server' };
  if (/^\/?\.seedwright\/?\s*$/m.test(text ?? '')) return [{ ...step, did: 'kept' }];
  const newline = text?.includes('\r\n') ? '\r\n' : '\n';
  const gap = text && !text.endsWith('\n') ? newline : '';
  if (!dryRun) writeFileSync(file, `${text ?? ''}${gap}.seedwright/${newline}`);
  return [{ ...step, did: text === undefined ? 'created' : 'changed', lines: ['+ .seedwright/'] }];
}

import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configOf, messageOf, phaseFolderOf } from './config.js';
import { editKnexfile, linesToWrite, type Here, type KnexfileEdit } from './edit-knexfile.js';
import { isModule } from './knexfile.js';
import { projectPath, type Outcome } from './model.js';
import { newKnexfiles } from './new-knexfile.js';

const what = 'seeds are the phases of seeds/demo';

/**
 * Lets an existing knexfile run the phases. An edit is kept only where the file, loaded again, gives them; otherwise its bytes are put
 * back, and the lines are for a person to write.
 * @param file absolute
 */
export async function wireKnexfile(root: string, file: string, dryRun: boolean): Promise<Outcome> {
  const path = projectPath(root, file);
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  const edits = isUtf8(bytes) ? editsOf(text, file) : [];
  let reason = 'Where it exports its configuration cannot be told for sure.';
  for (const { text: edited, lines } of edits) {
    const failure = dryRun ? undefined : await tryText(file, edited);
    if (!failure) return { steps: [{ path, did: 'changed', what, lines }], manual: [] };
    reason = `The edited file did not work (${failure}); it is as it was.`;
  }
  return {
    steps: [],
    manual: [{ path, reason, lines: linesToWrite(text, isModule(file), placesIn(file)[0]) }],
  };
}

function editsOf(text: string, file: string): KnexfileEdit[] {
  const edits = placesIn(file).flatMap((here) => editKnexfile(text, isModule(file), here) ?? []);
  return edits.filter((edit, index) => edits.findIndex((other) => other.text === edit.text) === index);
}

/** TypeScript with `export default` is CommonJS or not, depending on what runs it; JavaScript is not. */
function placesIn(file: string): [Here, ...Here[]] {
  return file.endsWith('ts') && !isModule(file)
    ? ['__dirname', 'import.meta.dirname']
    : ['import.meta.dirname'];
}

/**
 * Writes the knexfile of a project that has none.
 * @returns with the path of the file, absolute
 */
export async function writeKnexfile(root: string, dryRun: boolean): Promise<Outcome & { file: string }> {
  let reason = '';
  const candidates = newKnexfiles(root);
  for (const { name, text } of candidates) {
    const file = join(root, name);
    const failure = dryRun ? undefined : await tryText(file, text);
    if (!failure) return { file, steps: [{ path: name, did: 'created', what }], manual: [] };
    reason = failure;
  }
  const { name, text } = candidates.at(-1)!;
  return {
    file: join(root, name),
    steps: [],
    manual: [{ path: name, reason, lines: text.trimEnd().split('\n') }],
  };
}

/** @returns why the text is no good, after the file has been put back; undefined where it stays */
async function tryText(file: string, text: string): Promise<string | undefined> {
  const before = existsSync(file) ? readFileSync(file) : undefined;
  let failure = 'no PhaseSource came out';
  try {
    writeFileSync(file, text);
    if (phaseFolderOf(await configOf(file)) !== undefined) return undefined;
  } catch (error) {
    failure = messageOf(error);
  }
  if (before) writeFileSync(file, before);
  else rmSync(file, { force: true });
  return failure;
}

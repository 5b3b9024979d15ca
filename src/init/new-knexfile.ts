import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isModule, typeScriptLoader } from './knexfile.js';

/** A knexfile for a project that has none. */
export interface NewKnexfile {
  /** At the root of the project. */
  name: 'knexfile.ts' | 'knexfile.js';
  text: string;
}

/**
 * The knexfiles that would suit a project, best first: TypeScript where there is a tsconfig.json and ts-node to run it, which need not be
 * able to, so that JavaScript follows.
 */
export function newKnexfiles(root: string): NewKnexfile[] {
  const name = 'knexfile.js';
  if (isModule(join(root, name))) return [{ name, text: withImports('import.meta.dirname') }];
  const javaScript: NewKnexfile = { name, text: commonJs };
  const typeScript: NewKnexfile = { name: 'knexfile.ts', text: withImports('__dirname') };
  const runsTypeScript = existsSync(join(root, 'tsconfig.json')) && typeScriptLoader(join(root, name));
  return runsTypeScript ? [typeScript, javaScript] : [javaScript];
}

const remark =
  '/** The database of DATABASE_URL or the PG* variables; without them a local server in .seedwright/. */';

const commonJs = `const { join } = require('node:path');
const { connectionFor, PhaseSource } = require('seedwright');

${remark}
module.exports = async () => ${configuration('__dirname')};
`;

function withImports(here: string): string {
  return `import { join } from 'node:path';
import { connectionFor, PhaseSource } from 'seedwright';

${remark}
export default async () => ${configuration(here)};
`;
}

function configuration(here: string): string {
  return `({
  client: 'pg',
  connection: await connectionFor(${here}),
  migrations: { directory: join(${here}, 'migrations') },
  seeds: { seedSource: new PhaseSource(join(${here}, 'seeds', 'demo')) },
})`;
}

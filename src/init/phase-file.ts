import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import type { PhaseOptions } from '../project/index.js';
import { findKnexfile, isModule, typeScriptLoader } from './knexfile.js';

/** How phase files are written in a project. */
export interface PhaseFileFormat {
  /** Without a dot. */
  extension: 'ts' | 'js' | 'cjs';
  /** Text of the file `seeds/demo/NN_name.<extension>`. */
  text(options: PhaseOptions): string;
}

/**
 * The format in which a project can load its phase files, which is by `require`: TypeScript where its knexfile is TypeScript that
 * ts-node runs, else CommonJS, which in a project of ES modules goes by `.cjs`.
 * @param root folder of the project
 */
export function phaseFileFormat(root: string): PhaseFileFormat {
  const manifest = join(root, 'package.json');
  if (isModule(join(root, 'seeds', 'demo', 'phase.js'))) return { extension: 'cjs', text: commonJs };
  if (findKnexfile(root)?.endsWith('.ts') && typeScriptLoader(manifest))
    return {
      extension: 'ts',
      text: (options) => typeScript(options, root === packageRoot ? '../../src/index.js' : 'seedwright'),
    };
  return { extension: 'js', text: commonJs };
}

function typeScript(options: PhaseOptions, toolkit: string): string {
  return `import { definePhase } from '${toolkit}';

export const { phase, seed } = definePhase(__filename, ${literal(options)});
`;
}

function commonJs(options: PhaseOptions): string {
  return `const { definePhase } = require('seedwright');

module.exports = definePhase(__filename, ${literal(options)});
`;
}

function literal({ system, title }: PhaseOptions): string {
  return `{\n  system: ${quoted(system)},\n  title: ${quoted(title)},\n}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
}

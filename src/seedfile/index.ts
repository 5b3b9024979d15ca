export { checkFile, type CheckedFile } from './check.js';
export { fileNameOf } from './file-name.js';
export type { HeaderMinimum, HeaderTable, SoftReference } from './header.js';
export { loadPhaseFiles, readSeedFile, sqlFilesBelow, type SeedFile } from './load.js';
export { prepareFiles } from './prepare.js';
export { formatProblem, offsetOfPosition, positionAt, SeedFileError, type Problem } from './problem.js';
export type { ParsedSql } from './parsed-sql.js';
export { loadGrammar, parseStatements } from './statements.js';

import { applySql } from './apply-sql.js';
import { formatReference, type ReferenceSet } from './model.js';
import { ownOutputSql, plainOutputSql } from './session.js';
import { stageNothing, stageSql } from './stage.js';

/**
 * What `applyReference` does, as text for psql: the file inline, then the same statements.
 * @param previous the version that the database has by then
 */
export function referenceSql(set: ReferenceSet, previous?: ReferenceSet): string {
  return [
    `-- Reference data: ${formatReference(set)}, from ${set.file}`,
    plainOutputSql,
    stageSql(set, 'reference_file'),
    previous ? stageSql(previous, 'reference_previous') : `${stageNothing(set)};\n`,
    `${applySql(set, previous?.version)};\n`,
    `${ownOutputSql}\n`,
  ].join('\n');
}

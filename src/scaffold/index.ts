export { groupings, type Grouping } from './places.js';
export type { ChangedFile, ScaffoldReport, UnsolvedTable, WrittenFile } from './report.js';
export { scaffold, type ScaffoldOptions } from './scaffold.js';

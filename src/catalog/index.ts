export * from './model.js';
export { readCatalog, type Queryable } from './read-catalog.js';
export { parseColumnList, parseTableName } from './parse-names.js';

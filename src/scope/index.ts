export { applicationSchemas, applicationTables } from './scope.js';

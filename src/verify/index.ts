export { checkForeignKeys } from './catalog-checks.js';
export type { CheckResult, Finding } from './finding.js';
export { verify, type VerifyReport } from './verify.js';

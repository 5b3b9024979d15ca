export type { CheckResult, Finding } from './finding.js';
export { verify, type VerifyReport } from './verify.js';

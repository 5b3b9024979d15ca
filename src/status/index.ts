export { status, type PhaseStatus, type StatusReport, type TableStatus } from './status.js';

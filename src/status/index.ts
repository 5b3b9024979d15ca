export { status, type PhaseStatus, type TableStatus } from './status.js';

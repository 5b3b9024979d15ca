export { consoleReporter, formatPlan, formatRun } from './console-reporter.js';
export { formatDuration, formatError, formatNumber, formatTable, paint, plural } from './text.js';

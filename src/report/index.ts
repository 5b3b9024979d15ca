export { consoleReporter, formatPlan, formatRun } from './console-reporter.js';
export { formatDuration, formatError, formatNumber, formatTable, paint, plural, wrap } from './text.js';
export { formatGap, formatNeeds } from './gaps.js';

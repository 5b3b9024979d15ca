export { findGaps, type Gap, type GapContext, type Need } from './gaps.js';
export { formatMinimum, minimumForm, parseMinimum, type Minimum } from './minimum.js';
export type { ServedMinimum } from './query.js';
export { isResolved, resolveMinimum, type PathProblem, type ResolvedMinimum } from './resolve.js';

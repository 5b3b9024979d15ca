export { init, isChange, type InitOptions } from './init.js';
export { findKnexfile, loadKnexfile } from './knexfile.js';
export type { InitReport, InitStep, ManualStep } from './model.js';
export { phaseFileFormat, type PhaseFileFormat } from './phase-file.js';

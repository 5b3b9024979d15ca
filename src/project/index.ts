export { describePhase, projectRoot, type Phase, type PhaseOptions } from './phase.js';
export { findPhase, loadProject, selectPhases, type PhaseSelection, type Project } from './project.js';

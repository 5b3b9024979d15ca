export { nearest } from './nearest.js';
export { parseSettings, variables, type Settings } from './settings.js';

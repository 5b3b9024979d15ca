export { parseSettings, variables, type Settings } from './settings.js';

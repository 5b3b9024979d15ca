import { definePhase } from '../../src/index.js';

export const { phase, seed } = definePhase(__filename, {
  system: 'faraday',
  title: "Students, schools, classes and the application's own tables",
});

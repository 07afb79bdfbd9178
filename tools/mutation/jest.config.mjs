// The engine's specs alone, as Stryker runs them: each mutant against the tests that reach it.
import main from '../../jest.config.mjs';

const { displayName, ...unit } = main.projects.find((project) => project.displayName === 'unit');

export default {
  ...unit,
  rootDir: '../..',
  testMatch: ['<rootDir>/libs/domain/src/**/*.spec.ts'],
  setupFiles: ['<rootDir>/tools/mutation/fewer-runs.mjs'],
};

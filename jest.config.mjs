// Jest in ESM mode (NestJS 12, better-auth and others are ESM only): run through `tools/test.mjs`, which sets the flag.
const swc = (react) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: react },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        verbatimModuleSyntax: true,
        react: { runtime: 'automatic' },
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const base = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx$': swc(true), '\\.ts$': swc(false) },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['rolewright-source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: [
    '<rootDir>/(apps|libs)/[^/]+/dist/',
    '<rootDir>/\\.data/',
    '<rootDir>/\\.nx/',
    '<rootDir>/coverage/',
  ],
};

const int = '.*\\.int\\.spec\\.ts$';
const e2e = '.*\\.e2e\\.spec\\.ts$';

export default {
  workerIdleMemoryLimit: '768MB',
  // Nothing here is timed: a limit only ends what hangs.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', int, e2e, '/apps/dashboard'],
    },
    {
      ...base,
      displayName: 'dashboard',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['rolewright-source', 'browser'] },
      moduleNameMapper: {
        '\\.css$': '<rootDir>/apps/dashboard/src/testing/style-names.ts',
        ...base.moduleNameMapper,
      },
      setupFilesAfterEnv: ['<rootDir>/apps/dashboard/src/testing/browser.ts'],
      testMatch: ['<rootDir>/apps/dashboard/src/**/*.spec.{ts,tsx}'],
    },
    {
      ...base,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs}/**/*.int.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/src/jest-global-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing/src/jest-global-teardown.mjs',
    },
    {
      ...base,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/**/*.e2e.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/src/jest-global-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing/src/jest-global-teardown.mjs',
    },
    {
      ...base,
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/dashboard-e2e/**/*.e2e.spec.ts'],
    },
  ],
};

import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-eslint';

// Who may import whom (docs/adr/0001): each room sees only what stands to its left.
const sees = {
  domain: [],
  catalogue: ['domain'],
  runtime: ['domain'],
  tenancy: ['domain', 'runtime'],
  jobs: ['domain', 'runtime', 'tenancy'],
  documents: ['domain', 'catalogue'],
  server: ['domain', 'catalogue', 'runtime', 'tenancy', 'jobs', 'documents'],
  api: ['domain', 'catalogue', 'runtime', 'tenancy', 'jobs', 'documents', 'server'],
  worker: ['domain', 'catalogue', 'runtime', 'tenancy', 'jobs', 'documents', 'server'],
  cli: ['domain', 'catalogue', 'runtime', 'tenancy', 'jobs', 'documents', 'server'],
  local: ['domain', 'catalogue', 'runtime', 'tenancy', 'jobs', 'documents', 'server'],
  dashboard: ['domain', 'catalogue'],
  testing: ['domain', 'catalogue', 'runtime', 'tenancy', 'jobs', 'documents', 'server'],
  e2e: ['testing', 'domain', 'catalogue'],
};

// Packages that belong to certain rooms only.
const rooms = {
  typeorm: ['tenancy', 'server', 'testing'],
  pg: ['tenancy', 'server', 'jobs', 'testing', 'local'],
  bullmq: ['jobs', 'testing'],
  ioredis: ['jobs', 'runtime', 'testing'],
  '@nestjs/graphql': ['api'],
  '@apollo/server': ['api'],
  'better-auth': ['server', 'api', 'dashboard'],
  react: ['dashboard'],
  '@apollo/client': ['dashboard'],
  exceljs: ['documents', 'testing'],
};
const folders = {
  domain: 'libs/domain',
  catalogue: 'libs/catalogue',
  runtime: 'libs/runtime',
  tenancy: 'libs/tenancy',
  jobs: 'libs/jobs',
  documents: 'libs/documents',
  server: 'libs/server',
  testing: 'libs/testing',
  api: 'apps/api',
  worker: 'apps/worker',
  cli: 'apps/cli',
  local: 'apps/local',
  dashboard: 'apps/dashboard',
  e2e: 'apps/dashboard-e2e',
};

const nestInDomain = [
  {
    group: ['@nestjs/*', 'node:*', 'rxjs', 'pino', 'yaml'],
    message: 'domain is pure TypeScript: no framework and no I/O.',
  },
];

const banned = Object.entries(folders).map(([room, folder]) => {
  const patterns = Object.entries(rooms)
    .filter(([, allowed]) => !allowed.includes(room))
    .map(([name]) => ({
      group: [name, `${name}/**`],
      message: `${name} belongs to ${rooms[name].map((r) => folders[r]).join(', ')} only.`,
    }));
  if (room === 'domain') patterns.push(...nestInDomain);
  patterns.push({
    group: ['api', 'worker', 'cli', 'local', 'dashboard', 'dashboard-e2e'].map(
      (app) => `@rolewright/${app}`,
    ),
    message: "An app is nobody's library: lift what is shared into a room of libs.",
  });
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    // The API's tests fill and read the database as its users never could.
    ignores: ['**/*.int.spec.ts', '**/*.e2e.spec.ts', '**/*.fixture.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

// Features are blind to each other: in the dashboard they meet in routes (src/app), in the API in the services of libs/server.
const blindFeatures = ['apps/dashboard/src/features', 'apps/api/src'].flatMap((folder) => {
  const absolute = join(import.meta.dirname, folder);
  if (!existsSync(absolute)) return [];
  const shared = [
    'auth',
    'graphql',
    'http',
    'app',
    'health',
    'testing',
    'fixtures',
    'tenancy-suite',
  ];
  const features = readdirSync(absolute, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !(folder === 'apps/api/src' && shared.includes(entry.name)),
    )
    .map((entry) => entry.name);
  return features.map((feature) => ({
    files: [`${folder}/${feature}/**/*.{ts,tsx}`],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: features
            .filter((other) => other !== feature)
            .map((other) => ({
              target: `./${folder}/${feature}`,
              from: `./${folder}/${other}`,
              // A graph's types are one graph: what another feature shows may be part of an answer.
              except: [`./${other}.types.ts`, `./${other}.mapper.ts`],
              message:
                'Features do not reach into one another: compose them in a route, or lift the shared part.',
            })),
        },
      ],
    },
  }));
});

const specs = ['**/*.int.spec.ts', '**/*.e2e.spec.ts', '**/*.fixture.ts', 'libs/testing/**'];

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      'coverage/**',
      '.data/**',
      '**/generated/**',
      'tools/boundaries-fixture/**',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { '@nx': nx, 'import-x': importX },
    languageOptions: { globals: globals.node },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
          conditionNames: ['rolewright-source', 'import', 'default'],
        }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          enforceBuildableLibDependency: false,
          depConstraints: [
            ...Object.entries(sees).map(([room, seen]) => ({
              sourceTag: `scope:${room}`,
              onlyDependOnLibsWithTags: seen.map((s) => `scope:${s}`),
            })),
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'process.env is read in libs/runtime only: take the value from its config.',
        },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      eqeqeq: ['error', 'smart'],
    },
  },
  ...banned,
  ...blindFeatures,
  // Specs alone may use libs/testing, which sees everything (and would read as a cycle).
  { files: specs, rules: { '@nx/enforce-module-boundaries': 'off' } },
  {
    files: [
      'libs/runtime/**',
      '**/*.config.*',
      'tools/**',
      'apps/local/**',
      'infra/docker/**',
      'libs/testing/**',
      'apps/dashboard-e2e/**',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        // prettier-ignore
        ...['acos', 'asin', 'atan', 'atan2', 'cbrt', 'cos', 'exp', 'expm1', 'hypot', 'log', 'log10', 'log1p', 'log2', 'pow', 'random', 'sin', 'tan', 'tanh'].map(
          (property) => ({
            object: 'Math',
            property,
            message: 'Its last digit is up to the machine: take libs/domain/src/arithmetic.',
          }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "BinaryExpression[operator='**']",
          message:
            'Its last digit is up to the machine: multiply, or take libs/domain/src/arithmetic.',
        },
      ],
    },
  },
  {
    files: ['apps/dashboard/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    languageOptions: { globals: globals.browser },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  prettier,
);

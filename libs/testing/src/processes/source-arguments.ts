const loader = new URL('../source-loader.mjs', import.meta.url).href;
const register = `import{register}from'node:module';register(${JSON.stringify(loader)})`;

/**
 * Arguments that make plain Node run a program's TypeScript, and that of the packages it imports, as it stands: for tests
 * that need a process to kill, without anything having been built.
 */
export const sourceArguments: readonly string[] = [
  '--import',
  `data:text/javascript,${encodeURIComponent(register)}`,
];

// Lets plain Node, in which Jest runs its global set-up, import the packages' TypeScript sources: what is tested must not
// depend on what was last built.
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const isSource = (url) => url?.startsWith('file:') && url.endsWith('.ts');

export async function resolve(specifier, context, next) {
  const sources = { ...context, conditions: ['rolewright-source', ...context.conditions] };
  if (isSource(context.parentURL) && specifier.startsWith('.') && specifier.endsWith('.js')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    const found = await stat(source).catch(() => undefined);
    if (found) return { url: source.href, format: 'module', shortCircuit: true };
  }
  const resolved = await next(specifier, sources);
  return isSource(resolved.url) ? { ...resolved, format: 'module' } : resolved;
}

export async function load(url, context, next) {
  if (!isSource(url)) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, verbatimModuleSyntax: true },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The engine as one script for a page, from the same sources that the product is built of. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'error',
  resolve: { conditions: ['rolewright-source', 'module', 'browser', 'production'] },
  build: {
    minify: false,
    lib: {
      entry: join(import.meta.dirname, 'src/engine-numbers.ts'),
      formats: ['iife'],
      name: 'engine',
      fileName: () => 'engine.js',
    },
  },
});

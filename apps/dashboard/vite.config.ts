import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://localhost:4310';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['rolewright-source', 'module', 'browser', 'development|production'] },
  build: {
    target: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // Fonts and images stay files: the content security policy allows no data: source.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // budget.mjs weighs what matters: the first page.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // The respondent's page is a page of its own: it waits for nothing of the signed-in dashboard.
      input: ['index.html', 'answer.html'].map((page) => join(import.meta.dirname, page)),
      output: {
        // A browser takes six files at a time from one HTTP/1.1 address: the first page's many small
        // modules travel in four: what the respondent's page needs too, and the rest, each as libraries
        // (which outlive a release in its cache) and our own.
        codeSplitting: {
          groups: [
            {
              name: 'basis',
              test: /node_modules\/(react|react-dom|scheduler|i18next|graphql\/language|graphql\/jsutils)\//,
              priority: 2,
            },
            {
              name: 'controls',
              test: /dashboard\/src\/ui\/(base|button|field|format|request-key|states\.module|texts|tokens)\./,
              priority: 2,
            },
            {
              name: 'libraries',
              test: /node_modules\/(@apollo\/client|@wry|optimism|rxjs|graphql|@tanstack\/(react-router|router-core|history|react-store|store))\//,
            },
            {
              name: 'ui',
              test: /dashboard\/src\/(ui\/(?!charts\/|flags\.)|graphql\/(client|errors|reference|generated\/reference))/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/auth': api,
      '/files': api,
    },
  },
});

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
      output: {
        // A browser takes six files at a time from one HTTP/1.1 address: the first page's many small
        // modules travel in two, the libraries (which outlive a release in its cache) and our own.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|@apollo\/client|@wry|optimism|rxjs|graphql|i18next|@tanstack\/(react-router|router-core|history|react-store|store))\//,
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

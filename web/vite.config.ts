import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mock } from './dev/mock.ts';

const services = { '^/(api|sign-in|logout|login|oauth2|docs)': process.env.GUILDHALL_URL ?? 'http://localhost:8080' };

/** Three pages: the client, and two that share little with it but colours: the quiet room and a union's public page. */
export default defineConfig(({ mode }) => ({
  cacheDir: `node_modules/.vite-${mode}`,
  plugins: [react(), ...(mode === 'mock' ? [mock()] : [])],
  server: { proxy: mode === 'mock' ? undefined : services },
  preview: { proxy: services },
  build: {
    outDir: 'target/site',
    emptyOutDir: true,
    target: ['chrome111', 'safari16.4', 'firefox115'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'build.json',
    rolldownOptions: {
      input: { main: 'index.html', quiet: 'quiet/index.html', site: 'u/index.html' },
      output: {
        // few files for the first load: what every page needs comes in two
        advancedChunks: {
          groups: [
            // what the pages without framework use stands apart, or they would load the client for it
            { name: 'elements', test: /quiet[\\/]dom/, priority: 2 },
            { name: 'time', test: /src[\\/]ui[\\/]time/, priority: 2 },
            { name: 'libraries', test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack|i18next|react-i18next|openapi-fetch)[\\/]/ },
            { name: 'shared', test: /src[\\/](api|ui)[\\/](?!text[\\/](zh|en)|tokens)/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' as const },
  test: { include: ['tests/**/*.test.ts'], environment: 'node' },
}));

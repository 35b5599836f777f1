import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mock } from './dev/mock.ts';

const services = { '^/(api|sign-in|logout|login|oauth2|docs)': process.env.GUILDHALL_URL ?? 'http://localhost:8080' };

/** Two pages: the client and the quiet room, which shares nothing with it but colours. */
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
    rollupOptions: { input: { main: 'index.html', quiet: 'quiet/index.html' } },
  },
  worker: { format: 'es' as const },
  test: { include: ['tests/**/*.test.ts'], environment: 'node' },
}));

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Two builds of the same source: what the browser fetches, and what makes pages and documents on the server. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  ...(!isSsrBuild && { resolve: { alias: { typebox: fileURLToPath(new URL('src/no-shapes.ts', import.meta.url)) } } }),
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: { input: isSsrBuild ? ['src/entry-server.tsx', 'src/entry-documents.ts'] : 'src/wake.ts' },
  },
  ssr: { noExternal: true },
}));

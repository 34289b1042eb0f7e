import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The hub that `npm run dev` talks to. */
const hub = 'http://127.0.0.1:4600';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    // Inlined files would be data: addresses, which the hub's content security policy refuses to fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/graphql': { target: hub, ws: true }, '/session': hub } },
});

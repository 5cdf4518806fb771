import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where `glimpse-server` listens while the app is served by Vite. */
const API = process.env.GLIMPSE_API ?? 'http://127.0.0.1:4780';

export default defineConfig(({ command }) => ({
  plugins: [react()],
  // `vite` serves the kit from source; `vite build` takes the built packages, as any host would.
  resolve: {
    conditions: [...(command === 'serve' ? ['@glimpse/source'] : []), ...defaultClientConditions],
  },
  build: { target: 'es2022', sourcemap: true },
  server: { proxy: { '/api': API } },
}));

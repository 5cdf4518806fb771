import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  // Where `glimpse-server` listens: the app and its API share one origin.
  const { GLIMPSE_API = 'http://127.0.0.1:4780' } = loadEnv(mode, import.meta.dirname, 'GLIMPSE_');
  return {
    plugins: [react()],
    server: { proxy: { '/api': GLIMPSE_API } },
    preview: { proxy: { '/api': GLIMPSE_API } },
  };
});

import type { NextConfig } from 'next';

const { GLIMPSE_API = 'http://127.0.0.1:4780' } = process.env;

const config: NextConfig = {
  // The page and its API share one origin.
  rewrites: async () => [{ source: '/api/v1/:path*', destination: `${GLIMPSE_API}/api/v1/:path*` }],
};

export default config;

/** @type {import('next').NextConfig} */
const config = {
  // Tests build into a folder of their own, so that a running app is not disturbed.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  output: process.env.NEXT_OUTPUT === 'standalone' ? 'standalone' : undefined,
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  serverExternalPackages: ['postgres', 'pino', 'ical.js', 'date-holidays'],
  // The calendar worker runs as a plain file (run-calendar-worker.ts): tracing cannot see it, nor what it imports.
  outputFileTracingIncludes: {
    '/*': ['./features/interviews/calendar/*.mjs', './node_modules/ical.js/**/*'],
  },
  experimental: {
    // Beyond this a proxy would pass on a silently cut body (proxy.ts answers 413 first).
    proxyClientMaxBodySize: '5mb',
    serverActions: { bodySizeLimit: '1mb' },
  },
}

export default config

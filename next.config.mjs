import { writeFileSync } from 'node:fs'

// Tests build into a folder of their own, so that a running app is not disturbed, and as the image is built
// (scripts/start/build-app.ts). Next adds such a folder's types to the tsconfig it is given, so it is given one of its
// own too.
const distDir = process.env.NEXT_DIST_DIR || '.next'
const tsconfigPath = distDir === '.next' ? 'tsconfig.json' : `${distDir}.tsconfig.json`
if (distDir !== '.next') {
  const types = ['types', 'dev/types'].map(folder => `${distDir}/${folder}/**/*.ts`)
  const include = ['next-env.d.ts', '**/*.ts', '**/*.tsx', ...types]
  writeFileSync(tsconfigPath, JSON.stringify({ extends: './tsconfig.json', include }))
}

/** @type {import('next').NextConfig} */
const config = {
  distDir,
  typescript: { tsconfigPath, ignoreBuildErrors: process.env.NEXT_TYPES_CHECKED === '1' },
  output: process.env.NEXT_OUTPUT === 'standalone' ? 'standalone' : undefined,
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // What does not come past the front desk: files that are there.
  headers: async () =>
    [
      '/_next/static/:path*',
      '/icons/:file',
      '/icon.svg',
      '/apple-icon.png',
      '/manifest.webmanifest',
      '/robots.txt',
    ].map(source => ({ source, headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] })),
  serverExternalPackages: ['postgres', 'pino', 'ical.js', 'date-holidays', 'web-push'],
  // The workers that read outside text run as plain files: tracing cannot see them, nor what they import.
  outputFileTracingIncludes: {
    '/*': [
      './features/interviews/calendar/*.mjs',
      './features/interviews/invitation/*.mjs',
      './features/imports/table/*.mjs',
      './node_modules/ical.js/**/*',
      './node_modules/fflate/**/*',
      './node_modules/postal-mime/**/*',
    ],
  },
  experimental: {
    // The largest body that the front desk lets through anywhere (lib/body-limits.ts): a proxy would cut one silently.
    proxyClientMaxBodySize: 5_308_416,
    serverActions: { bodySizeLimit: 5_308_416 },
  },
}

export default config

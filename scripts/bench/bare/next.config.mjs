import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.BARE_DIST_DIR,
  serverExternalPackages: ['postgres'],
  poweredByHeader: false,
  agentRules: false,
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
}

export default config

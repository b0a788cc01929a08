import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@': root, 'server-only': `${root}node_modules/server-only/empty.js` }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '.next*/**', '.data/**', '.test/**', '**/*.integration.test.ts'],
          // A busy machine is not a failure.
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['**/*.integration.test.ts'],
          exclude: ['**/node_modules/**', '.next*/**', '.data/**', '.test/**'],
          globalSetup: ['./e2e/support/cluster.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@': root, 'server-only': `${root}node_modules/server-only/empty.js` }
const elsewhere = ['**/node_modules/**', '.next*/**', '.data/**', '.test/**']

/** Long by nature: `npm run test:walls`. */
const walls = [
  'e2e/plan-again.integration.test.ts',
  'db/{slow,upgrade}.integration.test.ts',
  '**/start-postgres.integration.test.ts',
  'features/deliveries/{news,promises,restore}.integration.test.ts',
  'scripts/drill/counted.integration.test.ts',
  'e2e/documented-commands.integration.test.ts',
  'features/own-data/big-export.integration.test.ts',
]

/** The same order everywhere, and not by what an earlier run took; a worker serves one project after the other. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const name = ({ project, moduleId }: TestSpecification) => `${project.name} ${moduleId}`
    return files.toSorted((a, b) => (name(a) < name(b) ? -1 : 1))
  }
}

// One process serves many files, as one process serves many people: a file that leaves something behind is found out.
const shared = {
  isolate: false,
  maxWorkers: 2,
  setupFiles: ['./e2e/support/same-examples.ts'],
  // A busy machine is not a failure.
  testTimeout: 60_000,
  hookTimeout: 60_000,
}
const onPostgres = { ...shared, globalSetup: ['./e2e/support/cluster.ts'] }

export default defineConfig({
  test: {
    sequence: { sequencer: ByName },
    projects: [
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.integration.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          ...onPostgres,
          name: 'integration',
          include: ['**/*.integration.test.ts'],
          exclude: [...elsewhere, ...walls],
        },
      },
      {
        resolve: { alias },
        test: { ...onPostgres, name: 'walls', include: walls, exclude: elsewhere },
      },
    ],
  },
})

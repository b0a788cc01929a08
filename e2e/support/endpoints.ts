import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/start/build-app'
import { testBuild } from './test-house'

export interface ServerAction {
  id: string
  /** 'createInterviewAction' in 'features/interviews/actions.ts'. */
  name: string
  file: string
  /** Patterns of the pages that know it. */
  pages: string[]
}

const read = (file: string) => JSON.parse(readFileSync(join(root, testBuild, 'server', file), 'utf8'))
const withoutGroups = (path: string) => path.replace(/\/\([^)]+\)/g, '') || '/'
/** Nor what is there for the benchmark alone (house.spec.ts holds that it is not there otherwise). */
const files = /\.(png|ico|svg|txt|webmanifest|xml)$|^\/(_not-found|_global-error|bench\/\[floor\])$/

/** Every page and route handler that the build answers, as its pattern: '/interviews/[id]'. */
export function listEndpoints(): { pages: string[]; routes: string[] } {
  const found = { pages: new Set<string>(), routes: new Set<string>() }
  for (const key of Object.keys(read('app-paths-manifest.json'))) {
    const pattern = withoutGroups(key.replace(/\/(page|route)$/, ''))
    if (!files.test(pattern)) found[key.endsWith('/page') ? 'pages' : 'routes'].add(pattern)
  }
  return { pages: [...found.pages].sort(), routes: [...found.routes].sort() }
}

/** Every server action that the build answers. */
export function listActions(): ServerAction[] {
  const { node, edge } = read('server-reference-manifest.json') as Record<
    'node' | 'edge',
    Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }>
  >
  return Object.entries({ ...node, ...edge }).map(([id, { workers, filename, exportedName }]) => ({
    id,
    name: exportedName,
    file: filename,
    pages: Object.keys(workers).map(worker => withoutGroups(worker.replace(/^app|\/page$/g, ''))),
  }))
}

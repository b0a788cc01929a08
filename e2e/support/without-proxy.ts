import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/start/build-app'
import { testBuild } from './test-house'

/** The same build with its front desk taken away: hard links, but for the manifest that names the proxy. */
export function buildWithoutProxy(worker: number): string {
  const name = `${testBuild}-no-proxy-${worker}`
  const folder = join(root, name)
  rmSync(folder, { recursive: true, force: true })
  execFileSync('cp', ['-al', join(root, testBuild), folder])
  const manifest = join(folder, 'server/functions-config-manifest.json')
  const config = JSON.parse(readFileSync(manifest, 'utf8')) as { functions: Record<string, unknown> }
  if (!config.functions['/_middleware']) throw new Error('The build names its proxy somewhere else now')
  delete config.functions['/_middleware']
  rmSync(manifest)
  writeFileSync(manifest, JSON.stringify(config))
  for (const file of ['middleware.js', 'middleware.js.nft.json'])
    rmSync(join(folder, 'server', file), { force: true })
  return name
}

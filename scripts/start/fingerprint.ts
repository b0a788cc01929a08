import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = [
  ...['app', 'features', 'components', 'emails', 'lib', 'db', 'public'],
  ...['proxy.ts', 'instrumentation.ts', 'instrumentation-node.ts', 'next.config.mjs', 'postcss.config.mjs'],
  ...['tailwind.config.ts', 'tsconfig.json', 'package-lock.json'],
]
const notBuilt = /\.test\.tsx?$|^db[/\\]migrations/

/** What the sources of a build are, as one hash over their names and contents. */
export function fingerprintSources(root: string): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = join(root, source)
    if (!existsSync(path)) continue
    const within = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
          .sort()
      : [source]
    for (const file of within) {
      if (!notBuilt.test(file))
        hash
          .update(file)
          .update('\0')
          .update(readFileSync(join(root, file)))
    }
  }
  return hash.digest('hex')
}

const mark = (distDir: string) => join(distDir, 'built-from')

/** Whether `distDir` holds a finished build of these sources. */
export function isBuilt(distDir: string, fingerprint: string): boolean {
  if (!existsSync(join(distDir, 'BUILD_ID')) || !existsSync(mark(distDir))) return false
  return readFileSync(mark(distDir), 'utf8') === fingerprint
}

export function markBuilt(distDir: string, fingerprint: string): void {
  writeFileSync(mark(distDir), fingerprint)
}

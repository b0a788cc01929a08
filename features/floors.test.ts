import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const features = new URL('.', import.meta.url).pathname

/** Folder → the folders it imports from, types too; each with one file that does. */
function importsOf(): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>()
  for (const file of readdirSync(features, { recursive: true, encoding: 'utf8' })) {
    if (!/\/.*\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) continue
    const [own = ''] = file.split('/')
    const text = readFileSync(`${features}${file}`, 'utf8')
    for (const [, other = ''] of text.matchAll(/['"]@\/features\/([^/'"]+)\//g))
      if (other !== own) {
        const to = found.get(own) ?? new Map<string, string>()
        to.set(other, file)
        found.set(own, to)
      }
  }
  return found
}

/** The first way back to where it began, folder by folder; null when there is none. */
function circleFrom(start: string, imports: ReturnType<typeof importsOf>): string[] | null {
  const seen = new Set<string>()
  const walk = (folder: string, way: string[]): string[] | null => {
    for (const [next, file] of imports.get(folder) ?? []) {
      const here = [...way, `${file} -> ${next}`]
      if (next === start) return here
      if (seen.has(next)) continue
      seen.add(next)
      const found = walk(next, here)
      if (found) return found
    }
    return null
  }
  return walk(start, [])
}

it('features stand on floors: no folder leads back to itself', () => {
  const imports = importsOf()
  expect(imports.size).toBeGreaterThan(15)
  for (const folder of imports.keys()) expect(circleFrom(folder, imports)).toBeNull()
})

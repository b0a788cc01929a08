import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { CannotStart } from './errors'

/**
 * Makes the library links that the package's install script would have made: npm may not run it.
 * `packageRoot` holds `native/pg-symlinks.json`, whose paths are relative to it.
 */
export function repairSymlinks(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(packageRoot, target)
    if (exists(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(packageRoot, source)), link)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue // another start was quicker
      throw new CannotStart(`Cannot repair ${link}: run \`npm rebuild\` as the owner of node_modules.`, {
        cause,
      })
    }
  }
}

const exists = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

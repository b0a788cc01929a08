import { chmodSync, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportEverything } from '@/features/own-data/export'
import { type Account, findAccount, leaveLine, NotDone } from './account'
import { endLinks, erase, release, signOut, suppress } from './act-on-account'
import { tellAccount } from './tell-account'
import { tellMails } from './tell-mails'

interface Options {
  /** Where an export goes. */
  to?: string
  now?: boolean
}

interface Command {
  does: string
  run(account: Account, now: Date, options: Options): Promise<string[]>
}

export const commands: Record<string, Command> = {
  find: { does: 'what there is of an account, in numbers', run: tellAccount },
  mails: { does: 'why each mail went or did not', run: tellMails },
  suppress: { does: 'stop all mail but sign-in mail', run: suppress },
  release: { does: 'let mail go again after a bounce, or what you stopped', run: release },
  'end-links': { does: 'end every link that opens without signing in', run: endLinks },
  'sign-out': { does: 'end all sessions', run: signOut },
  export: { does: 'everything there is of a person, as JSON: --to FILE', run: exportTo },
  erase: {
    does: 'close the account, gone after seven days; with --now at once',
    run: (account, now, options) => erase(account, now, options.now === true),
  },
}

async function exportTo(account: Account, now: Date, { to }: Options): Promise<string[]> {
  if (!to) throw new NotDone('Say where to: --to FILE.')
  await pipeline(Readable.from(exportEverything(account.id, now)), createWriteStream(to, { mode: 0o600 }))
  chmodSync(to, 0o600)
  return [`Written to ${to}. Hand it to nobody else, and remove it.`]
}

export const usage = [
  'npm run -s admin -- COMMAND ADDRESS-OR-ID',
  '',
  ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`),
].join('\n')

/** Runs one command. Its line in the audit log comes first: what is done next may take the log along. */
export async function runCommand(name: string, who: string, options: Options, now: Date): Promise<string[]> {
  const command = commands[name]
  if (!command) throw new NotDone(usage)
  const account = await findAccount(who)
  await leaveLine(account.id, name.replaceAll('-', '_'), now)
  return command.run(account, now, options)
}

import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, expect, it } from 'vitest'
import { migrateDatabase } from '@/db/migrate'
import type { ClusterAddresses } from '@/e2e/support/cluster'
import { probeLogin } from '@/scripts/doctor/probe-database'
import { makeLogins } from './make-logins'

const cluster = JSON.parse(process.env.TEST_CLUSTER ?? '{}') as ClusterAddresses
const admin = `${cluster.superuser}postgres`
const at = new URL(admin).host
const name = `made_${randomBytes(4).toString('hex')}`
const address = (who: string, password: string, database = name) =>
  `postgres://${name}_${who}:${encodeURIComponent(password)}@${at}/${database}`
const addresses = { app: address('app', "it's /fine/"), owner: address('owner', 'a"b') }

afterAll(async () => {
  const sql = postgres(admin, { max: 1, onnotice: () => {} })
  await sql.unsafe(`drop database if exists ${name} with (force)`)
  for (const who of ['app', 'owner']) await sql.unsafe(`drop role if exists ${name}_${who}`)
  await sql.end()
})

it('makes two logins and a database, twice over, with which migrating and serving go well', async () => {
  await makeLogins(admin, addresses)
  await makeLogins(admin, addresses)
  await migrateDatabase(addresses.owner, `${name}_app`)
  expect(await probeLogin(addresses.app)).toMatchObject({
    login: {
      isSuperuser: false,
      bypassesRowSecurity: false,
      ownsTables: 0,
      mayBe: { user: true, system: true },
    },
  })
})

it.each([
  ['one login for both', { app: addresses.owner, owner: addresses.owner }, /a login each/],
  ['two databases', { app: address('app', 'x', 'other'), owner: addresses.owner }, /one database/],
  [
    'no password',
    { app: `postgres://app@${at}/${name}`, owner: addresses.owner },
    /needs a login, a password/,
  ],
])('takes no %s', (_, wrong, why) => expect(makeLogins(admin, wrong)).rejects.toThrow(why))

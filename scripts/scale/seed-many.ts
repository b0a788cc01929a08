import postgres from 'postgres'
import { seedScale } from './seed-scale'

/** `npm run db:seed -- --scale 10000 --processes 100`: for looking at what growth does. Never on a database in use. */
export async function seedMany(accounts: number, processes: number): Promise<void> {
  if (!(accounts > 0 && processes > 0)) throw new Error('--scale and --processes are numbers of 1 or more.')
  const url = process.env.DATABASE_MIGRATION_URL?.trim() || process.env.DATABASE_URL || ''
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const began = Date.now()
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`
  try {
    const [me] = await sql<
      { super: boolean }[]
    >`select rolsuper as super from pg_roles where rolname = current_user`
    const onBatch = (made: number) => console.log(`${made} of ${accounts} accounts, ${seconds()}`)
    const prefix = `scale-${Date.now().toString(36)}-`
    await seedScale(sql, { accounts, processes, now: new Date(), prefix, onBatch }, me?.super ?? false)
    await sql`vacuum analyze`
    console.log(
      `${accounts * processes} processes in ${seconds()}; the first account is ${prefix}0@example.com.`,
    )
  } finally {
    await sql.end()
  }
}

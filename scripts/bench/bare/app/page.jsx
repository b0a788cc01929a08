import postgres from 'postgres'

export const dynamic = 'force-dynamic'

globalThis.bareDatabase ??= postgres(process.env.DATABASE_URL)

/** The least that a page with one question to a database costs on this machine: no proxy, no session, no role. */
export default async function Page() {
  const [row] = await globalThis.bareDatabase`select ${1}::int as one`
  return <main>{row.one}</main>
}

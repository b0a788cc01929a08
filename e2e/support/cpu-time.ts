/** Milliseconds of processor that it takes, of all threads together: other people's work on the machine is not in it. */
export async function cpuTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

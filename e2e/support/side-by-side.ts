/** Runs all of them, a few at a time; the first failure is thrown. */
export async function sideBySide<T>(
  items: readonly T[],
  run: (item: T, index: number) => Promise<void>,
  width = 8,
): Promise<void> {
  const queue = [...items.entries()]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await run(next[1], next[0])
  }
  await Promise.all(Array.from({ length: width }, work))
}

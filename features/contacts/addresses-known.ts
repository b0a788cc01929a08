/** How far the addresses of some people are known: 'every address known', '1 address known', '2 addresses known'. */
export function addressesKnown(known: number, people: number): string {
  if (known === people) return 'every address known'
  return known === 1 ? '1 address known' : `${known} addresses known`
}

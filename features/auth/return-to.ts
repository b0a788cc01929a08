const plain = /^[\w-]*$/

/** A page with what its address asked for, as far as that is plain: what another app shares waits for `?shared` there. */
export function returnTo(path: string, asked: Record<string, string | string[] | undefined>): string {
  const kept = Object.entries(asked).flatMap(([name, value]) =>
    typeof value === 'string' && plain.test(name) && plain.test(value) ? [`${name}=${value}`] : [],
  )
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path
}

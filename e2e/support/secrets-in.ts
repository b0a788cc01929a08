// A person's address, or 256 bits as text: a session, a link's token (43 characters) or its hash (64 of hex).
const address = /[\w.+-]+(?:@|%40|＠)[\w-]+(?:\.[\w-]+)+/
const token = /(?<![\w-])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{43}(?![\w-])|(?<![\da-f])[\da-f]{64}(?![\da-f])/

/** Lines of the app's log that hold what no log may (walls: logs without addresses or tokens). */
export const secretsIn = (log: string): string[] =>
  log
    .split('\n')
    // Whoever went is remembered by a hash, on purpose: a dump from before it is held against the log.
    .map(line => line.replace(/("event":"gone".*"hash":")[\da-f]{64}/, '$1'))
    .filter(line => address.test(line) || token.test(line))
    .map(line => `The app's log holds an address or a token: ${line.slice(0, 300)}`)

import { spawn } from 'node:child_process'
import { join } from 'node:path'

// Waits on a pipe that only this process holds. End of file means it died, even by kill -9:
// then the server is stopped, if the folder still names the same one.
const script = `read word; [ "$word" = released ] && exit
read pid < "$2" && [ "$pid" = "$1" ] && kill -INT "$1"
[ -n "$3" ] || exit
for i in 1 2 3 4 5 6 7 8 9; do [ -e "$2" ] && sleep 1; done
rm -rf "$3"`

/**
 * Stops the server `pid` of `folder` when this process ends in any way, and then removes `remains`, if any.
 * Returns how to call it off.
 */
export function watch(pid: number, folder: string, remains = ''): () => void {
  const file = join(folder, 'postmaster.pid')
  const dog = spawn('/bin/sh', ['-c', script, 'postgres-watchdog', String(pid), file, remains], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  dog.on('error', () => {})
  dog.stdin.on('error', () => {})
  dog.unref()
  const pipe = dog.stdin as typeof dog.stdin & { unref?: () => void }
  pipe.unref?.()
  return () => dog.stdin.end('released\n')
}

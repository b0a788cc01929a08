/**
 * Whoever reads the log may end before the server does. Without this each line is then an error that nobody catches,
 * the error is a line of its own, and the process spins on one core for as long as it lives: now the line is lost, and
 * people are served.
 */
export function outliveLogReader(
  streams: readonly NodeJS.WriteStream[] = [process.stdout, process.stderr],
): void {
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
}

/** The folder is in use by another start; a second one exits with this code. */
export const alreadyRunningExitCode = 75

export class AlreadyRunning extends Error {
  override name = 'AlreadyRunning'
  readonly pid: number
  constructor(pid: number, serving: string) {
    super(`already running: pid ${pid}, serving ${serving}`)
    this.pid = pid
  }
}

/** A reason a person can act on; shown without a stack. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}

/** The folder is in use by another start. */
export class AlreadyRunning extends Error {
  override name = 'AlreadyRunning'
  readonly pid: number
  constructor(pid: number, serving: string) {
    super(`already running: pid ${pid}, serving ${serving}`)
    this.pid = pid
  }
}

/** A reason a person can act on: show the message without a stack. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}

/** This machine or account cannot run a PostgreSQL of its own; one elsewhere can still be used. */
export class CannotRunHere extends CannotStart {
  override name = 'CannotRunHere'
}

const held = globalThis as { afterwordStopping?: AbortController }

held.afterwordStopping ??= new AbortController()
const controller = held.afterwordStopping

/** Aborted when the process is asked to stop: runs take nothing new and finish what is in flight. */
export const stopping: AbortSignal = controller.signal

export const stopRuns = (): void => controller.abort()

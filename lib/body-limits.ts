/** The largest file a form takes. */
export const fileBytes = 1024 * 1024
/** The largest body: such a file, and the fields around it. next.config.mjs says the same (front-desk.test.ts). */
export const bodyBytes = fileBytes + 64 * 1024

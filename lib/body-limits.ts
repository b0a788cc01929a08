const fields = 64 * 1024

/** The largest file a form takes. */
export const fileBytes = 1024 * 1024
/** And the largest table that is brought in (features/imports). */
export const tableBytes = 5 * 1024 * 1024
/** The largest body: such a file, and the fields around it. */
export const bodyBytes = fileBytes + fields
/** The most of all: next.config.mjs says the same (front-desk.test.ts). */
export const mostBodyBytes = tableBytes + fields

/** The largest body at this address: only where a table is brought in it may be more. */
export const bodyBytesAt = (path: string): number => (path === '/imports' ? mostBodyBytes : bodyBytes)

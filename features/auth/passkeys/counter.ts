/**
 * Whether a passkey's counter says that there are two of it: it has to grow with each use. One that stays at 0 does not
 * count, as passkeys do that several devices share.
 */
export const wentBack = (kept: number, told: number): boolean => (kept > 0 || told > 0) && told <= kept

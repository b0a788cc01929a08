/** A zone as it is read: "America/New York". Apart from the list of them all, which no browser needs. */
export const zoneName = (zone: string) => zone.replaceAll('_', ' ')

// Without a clock or a zone: this stands in the browser too.

/** '1 day', '12 days'. */
export const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

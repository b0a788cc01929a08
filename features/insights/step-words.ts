/** What each step of a search is called, in the picture on the page and in the one that is saved. */
export const stepWords = {
  applied: 'Applied or asked',
  talked: 'Interviewed',
  offered: 'Offered',
  accepted: 'Accepted',
} as const

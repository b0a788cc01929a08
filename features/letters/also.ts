/** A process beside the one a letter is about. */
export interface OtherProcess {
  company: string
  role: string
}

/**
 * What else a letter to a recruiter asks, since one person gets one message: any news of other processes through them,
 * or whether these can decide before the date of an offer.
 */
export interface Also {
  news: readonly OtherProcess[]
  offer: { answerBy: string | null; of: readonly OtherProcess[] } | null
}

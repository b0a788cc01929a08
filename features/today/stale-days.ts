/** Thanks and a debrief that are a week late no longer ask; they stay among the drafts. */
export const staleDays = 7

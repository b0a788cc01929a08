/** Thanks and a debrief that are so many days late no longer ask: on Today as among the messages (Done, "not sent"). */
export const staleDays = 7

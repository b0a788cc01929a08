/** The one word that this browser keeps about how the processes are looked at. */
export const viewCookie = 'processes'

/** The one word that this browser keeps about how the desk is set up: 'narrow' or 'wide'. */
export const sidebarCookie = 'sidebar'

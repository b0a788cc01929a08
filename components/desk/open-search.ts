/** Heard by the command menu, which is only loaded when somebody asks for it. */
export const searchEvent = 'afterword:search'

export const openSearch = () => window.dispatchEvent(new Event(searchEvent))

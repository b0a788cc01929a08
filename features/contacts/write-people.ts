import type { NamedPerson } from './named-person'

/** People as the form shows them, one a line; `readPeople` reads them back. */
export const writePeople = (people: readonly NamedPerson[]): string =>
  people
    .map(({ name, email, jobTitle, kind, phone }) => {
      const kindSaid = kind === 'hiring_manager' || kind === 'interviewer' ? kind.replace('_', ' ') : null
      const said = [jobTitle?.replace(/[()]/g, ' ').trim(), kindSaid]
        .filter(Boolean)
        .map(note => ` (${note})`)
      return `${name}${said.join('')}${email ? ` <${email}>` : ''}${phone ? `, ${phone}` : ''}`
    })
    .join('\n')

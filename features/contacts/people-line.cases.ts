import type { ReadPerson } from './named-person'

/** A person in a line: name [title] {kind} <address> T telephone, BOX for a mailbox, ? for what is asked. */
export const inLine = (people: readonly ReadPerson[]) =>
  people
    .map(({ name, jobTitle, kind, email, phone, isMailbox, ask }) =>
      [
        name,
        jobTitle && `[${jobTitle}]`,
        kind && `{${kind}}`,
        email && `<${email}>`,
        phone && `T${phone}`,
        isMailbox && 'BOX',
        ask && `?${ask}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(' + ')

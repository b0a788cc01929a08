import type { ArrivalFacts, Mailbox } from '../arrival-facts'
import { headAddresses, mailboxesOf } from '../arrival-mailboxes'
import { signatureOf } from '../arrival-signature'
import { companyOfAddress, isSystem, withSurname } from '../company-address'
import { withoutLegal } from '../company-ways'
import type { Candidate } from './candidate'
import { companyVotes } from './company-votes'
import { peopleVotes } from './people-votes'
import { type Place, placesOfMail } from './places'
import { roleVotes } from './role-votes'

export interface VotedMail {
  facts: Pick<ArrivalFacts, 'lines' | 'head' | 'mail'>
  title: string
  sender: Mailbox | null
  /** Who wrote and who signed. */
  people: readonly string[]
  /** Whoever writes does so for another firm. */
  forClient: boolean
}

/** A mail in whose words the fields are looked for. */
export interface VotedPlaces extends VotedMail {
  places: Place[]
}

export const placesToVote = (mail: VotedMail): VotedPlaces => ({
  ...mail,
  places: placesOfMail(mail.facts.lines, mail.title, mail.sender?.name ?? ''),
})

/** All that may be the employer, with what was seen of each. */
export function companiesOf({ facts, sender, people, places, forClient }: VotedPlaces): Candidate[] {
  const text = facts.lines.slice(0, 120).join(' ').slice(0, 8000)
  const hosts = [...text.matchAll(/(?:https?:\/\/|www\.)([^\s/<>)]{3,80})/gi)].map(([, host = '']) =>
    host.replace(/^www\./i, ''),
  )
  const own = sender && !isSystem(sender.address) ? companyOfAddress(sender.address) : null
  return companyVotes(places, {
    address: sender?.address ?? '',
    others: [...headAddresses(text).slice(0, 10), ...headAddresses(facts.head?.cc), ...hosts.slice(0, 10)],
    people,
    forClient,
    spelled: own ? [withoutLegal(withSurname(own, people[0] ?? ''))] : [],
  })
}

/** All that may be what the job is called. */
export const rolesOf = ({ places, people }: VotedPlaces, company: string | null): Candidate[] =>
  roleVotes(places, { company, people })

const isBareName = (text: string) => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(text)

/** All who may be somebody in it. */
export const peopleOf = (
  { facts, sender, places }: VotedPlaces,
  known: { company: string | null; role: string | null; isMe: (name: string) => boolean },
): Candidate[] =>
  peopleVotes(places, {
    ...known,
    sender: sender && { ...sender, name: sender.name.replace(/\s+\(?via\s.*$/i, '') },
    signed: signatureOf(facts.lines, sender?.name ?? '')?.name?.value ?? null,
    others: [
      ...mailboxesOf(facts.head?.cc),
      ...mailboxesOf(facts.head?.to),
      ...(facts.mail?.cc ?? []),
      ...(facts.mail?.to ?? []),
    ]
      .flatMap(({ name }) => name || [])
      // "Cc: Elspeth Crane; Moses Adeyinka"
      .concat(
        (facts.head?.cc ?? '')
          .split(/[;,]/)
          .map(piece => piece.trim())
          .filter(isBareName),
      ),
  })

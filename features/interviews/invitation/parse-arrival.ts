import { looksLikeName } from '@/features/contacts/piece-kinds'
import { normalizeAddress } from '@/lib/address'
import { plain } from '@/lib/people/name-words'
import { isMailboxName, isRobot, isSharedAddress } from '@/lib/people/shared-mailbox'
import { clip, tidyLine } from '@/lib/text'
import { isAgencys, saysClient } from './agency-words'
import { arrangedBefore, atTheSameTime, spokenOf } from './arranged-before'
import { type Arrival, type ArrivalField, arrivalFields } from './arrival'
import { arrivalCompany, type CompanySources } from './arrival-company'
import type { ArrivalFacts, Mailbox } from './arrival-facts'
import { arrivalKind } from './arrival-kind'
import { arrivalLength } from './arrival-length'
import { arrivalLink } from './arrival-link'
import {
  headAddresses,
  headMailbox,
  isOnes,
  isOwn,
  mailboxesOf,
  partedSender,
  straightened,
} from './arrival-mailboxes'
import { arrivalPeople } from './arrival-people'
import { arrivalPlace } from './arrival-place'
import { arrivalRole } from './arrival-role'
import { signatureOf, signatureStart } from './arrival-signature'
import { aboutLine, firstLine, prefixes } from './arrival-title'
import { heard } from './chat-heard'
import { saidInChat } from './chat-line'
import { chooseMoment } from './choose-moment'
import { chosenCompany } from './chosen-company'
import { chosenRole } from './chosen-role'
import { companyOfAddress, isFirmsName, isSystem, squeezed } from './company-address'
import { companyEvidence } from './company-evidence'
import { dayAlone } from './day-alone'
import { type Evidence, seen, stands } from './evidence'
import { firmDomains } from './firm-domains'
import { isFirmsLastWord, isOfFirm } from './firm-words'
import { isGivenName } from './given-names'
import { metByName } from './met-by-name'
import { offeredSlots } from './offered-slots'
import { asksForAnother } from './old-day'
import { roleEvidence } from './role-evidence'
import { isOfCompany, roleLeft, withCapital } from './role-of-title'
import { joinPeople } from './same-name'
import { personBehind } from './sender-person'
import { kindOf } from './talk-kind'
import { joinedPieces, titlePieces } from './title-pieces'
import { linesOfTwoDays, momentsIn } from './two-days'

import { likelyFirms } from './votes/likely-firms'
import { companiesOf, peopleOf, placesToVote, rolesOf } from './votes/mail-votes'

export interface ArrivalOptions {
  /** The reader's IANA zone, for times that name none. */
  zone: string
  ownAddresses: readonly string[]
  ownName: string | null
}

const domainOf = (mailbox: Mailbox | null) => mailbox?.address.split('@')[1]?.toLowerCase()

/** What outside text means for this user: pure, from what the worker took apart. Nothing is kept before they say yes. */
export function parseArrival(given: ArrivalFacts, options: ArrivalOptions): Arrival {
  const facts = heard(given, options.ownName)
  const { head, inner, mail, lines } = facts
  const own = new Set(options.ownAddresses.map(normalizeAddress).filter(address => address !== null))
  const whole = tidyLine((head?.subject ?? inner?.subject ?? mail?.subject ?? '').slice(0, 300))
  const title = whole.replace(prefixes, '')
  const wrote =
    headMailbox(head?.from) ??
    straightened(inner?.from ?? (mail?.from && !isOwn(mail.from, own) ? mail.from : null))
  const { sender, firm } = partedSender(wrote)
  const signed = signatureOf(lines, sender?.name ?? '')
  const first = lines.find(line => line.trim()) ?? ''
  const signedFirst = plain(signed?.name?.value ?? '').split(' ')[0] ?? ''
  const isBySender =
    sender !== null &&
    !mail?.isAutomatic &&
    looksLikeName(sender.name) &&
    (isOnes(sender) || signedFirst === firstOf(sender.name) || endsWith(firstOf(sender.name), lines)) &&
    !isMailboxName(sender.name) &&
    !isSystem(sender.address) &&
    !isRobot(sender.address) &&
    !isFirmsName(sender)
  // A firm's mailbox, and somebody who signs.
  const isPersonal =
    isBySender ||
    (sender !== null &&
      !mail?.isAutomatic &&
      !isSystem(sender.address) &&
      !isRobot(sender.address) &&
      signedFirst !== '' &&
      isGivenName(signedFirst))
  const before = arrangedBefore(facts, options)
  const same = before && atTheSameTime(facts, before)
  const signs = {
    ...{
      hasMoment: same !== null || facts.mentions.some(({ is }) => is === 'time'),
      hasDay: false,
      isOfDay: false,
    },
    ...{ twoDays: linesOfTwoDays(facts), asksForAnother: asksForAnother(facts) },
    hasTwoMoments: momentsIn(facts) > 1,
    ...{ isPasted: (!mail && !head) || facts.saidBy !== undefined, isPersonal },
    isAnswer: /^\s*(?:re|aw|antw|rif|sv)\s*:/i.test(whole),
    isPassedOn: /^\s*(?:fwd?|wg|tr|rv|doorst|i)\s*:/i.test(whole),
  }
  const likely = arrivalKind(title || first, lines, signs)
  const chosen =
    chooseMoment(facts, options.zone, likely.kind === 'moved') ??
    (same && { moment: same, alternatives: [], others: [], evidence: { date: [], time: [], zone: [] } })
  const day = chosen ? null : dayAlone(facts, title, options.zone)
  const hasDay = facts.mentions.some(({ is }) => is === 'date')
  const what = chosen
    ? likely
    : arrivalKind(title || first, lines, {
        ...signs,
        hasMoment: false,
        twoDays: new Set(),
        hasDay,
        isOfDay: day !== null,
      })
  const isChat = !title && lines.join(' ').length < 160 && lines.filter(line => line.trim()).length <= 3
  const quick = isChat && what.kind === 'invitation' ? saidInChat(facts, options.ownName) : null
  const met = isChat ? null : metByName([title, ...lines], Boolean(sender && isSystem(sender.address)))
  const isShared = Boolean(
    sender &&
      (isMailboxName(sender.name) ||
        isSystem(sender.address) ||
        isFirmsName(sender) ||
        (isSharedAddress(sender.address) && !looksLikeName(sender.name, { strict: true }))),
  )
  const personSent =
    sender !== null &&
    (personBehind(sender, lines) !== null ||
      (looksLikeName(sender.name, { strict: true }) &&
        !isMailboxName(sender.name) &&
        !isOfFirm(sender.name) &&
        plain(signed?.name?.value ?? '') === plain(sender.name)))
  const names = [
    isShared && !personSent ? '' : (sender?.name ?? '').replace(/\s+\(?via\s.*$/i, ''),
    signed?.name?.value ?? '',
    options.ownName ?? '',
    met ?? '',
  ].filter(Boolean)
  // An agency passes on what its client wrote: the client is who employs.
  const client = headMailbox(facts.passedOnFrom ?? undefined)
  const isClients = client !== null && domainOf(client) !== domainOf(wrote)
  const employs = isClients && companyOfAddress(client.address) !== null ? client : wrote
  const domains = firmDomains(
    employs && !own.has(employs.address.toLowerCase()) ? employs : null,
    [
      signed?.email?.value ?? '',
      ...headAddresses(head?.replyTo),
      ...(mail?.replyTo ?? []).map(({ address }) => address),
      ...headAddresses(head?.cc),
      ...headAddresses(lines.slice(0, 80).join(' ')).slice(0, 10),
    ].filter(address => address && !own.has(address.toLowerCase())),
    names,
    [title, ...lines],
  )
  const signsAt = signatureStart(lines, sender?.name ?? '')
  const signedLines =
    signsAt < 0 ? lines.filter(line => line.trim()).slice(-8) : lines.slice(signsAt).slice(0, 14)
  const isAgency = isAgencys(wrote?.address ?? '', isPersonal ? signedLines : [])
  const known = { domains, people: names, text: lines.join('\n').slice(0, 8000) }
  const pieces = joinedPieces(
    titlePieces(title || firstLine(lines), known),
    titlePieces(aboutLine(lines), known),
  )
  const saidRole = arrivalRole(lines, pieces.role, title, names)
  const sources: CompanySources = {
    lines: [title, ...lines],
    titled: pieces.company,
    headFirm: firm,
    signedLines,
    near: [
      firm ?? '',
      pieces.left &&
      (pieces.people.length > 0 ||
        isFirmsLastWord(pieces.left.value.split(' ').at(-1) ?? '') ||
        (saidRole && saidRole !== pieces.left.value && (isAgency || /\svia\s/i.test(wrote?.name ?? ''))) ||
        (isAgency && / /.test(pieces.left.value)))
        ? pieces.left.value
        : '',
    ],
    role: saidRole,
    domains,
    people: names,
    senderName: isShared && !personSent ? (sender?.name ?? null) : null,
    byAgency: isAgency,
    forClient: isAgency || saysClient([title, sender?.name ?? '', ...lines]),
  }
  const read = arrivalCompany(sources)
  // What stands where a company may, and is a person's name, is the person's.
  const usesQuick =
    quick !== null && chosen !== null && (read === null || looksLikeName(read, { strict: true }))
  const votes = placesToVote({
    ...{ facts, title, sender: wrote, forClient: sources.forClient },
    people: [wrote?.name ?? '', signed?.name?.value ?? ''].filter(Boolean),
  })
  const mayEmploy = likelyFirms(companiesOf({ ...votes, sender: employs }), {
    ...{ page: wrote, domains, read, lines },
  })
  const ofCompany = chosenCompany(read, mayEmploy, sources, isPersonal)
  const company = usesQuick && quick ? quick.company : ofCompany.value
  const ofRole = chosenRole(saidRole, rolesOf(votes, company), {
    ...{ title, lines, company, left: roleLeft(pieces.left, prefixes.test(whole)) },
  })
  // What is moved keeps what nothing new is said of.
  const kept = what.kind === 'moved' ? before : null
  const ownRole = isOfCompany(ofRole.value, company) ? null : withCapital(ofRole.value, lines)
  const role = ownRole ?? kept?.role ?? null
  const named = arrivalPeople({
    ...{ lines, title, sender, signed, met, company, isChat: facts.saidBy !== undefined },
    spoken: usesQuick && quick ? quick.people : [],
    others: [...mailboxesOf(head?.cc), ...mailboxesOf(head?.to), ...(mail?.cc ?? []), ...(mail?.to ?? [])],
    own: { addresses: own, name: options.ownName },
    passedOnFrom: headMailbox(facts.passedOnFrom ?? undefined),
    candidates: isMe => peopleOf(votes, { company, role, isMe }),
  })
  const missed = kept ? spokenOf(kept, lines, named.people) : []
  const { people, evidence: ofPeople } =
    missed.length === 0 ? named : { people: joinPeople([...named.people, ...missed]), evidence: [[]] }
  const told = arrivalLength(facts, chosen?.moment ?? null)
  const length =
    told.evidence.length === 0 && kept?.lengthMinutes ? { ...told, minutes: kept.lengthMinutes } : told
  const kind = kindOf(title, lines, {
    ...{ role, minutes: length.minutes, people },
    isLengthTold: length.evidence.length > 0,
  })
  if (what.kind === 'other') return nothingOf(clip(title || tidyLine(first), 200))
  const written = arrivalLink(lines, mail?.links ?? [])
  const link = written.url === null && kept?.url ? { url: kept.url, evidence: [] } : written
  const noWhat = what.kind === 'reply' && !stands('what', what.evidence)
  const byPage =
    wrote !== null &&
    (isSystem(wrote.address) || isRobot(wrote.address)) &&
    !domains.some(domain => squeezed(title).includes(squeezed(domain)))
  const evidence: Record<Exclude<ArrivalField, 'people'>, Evidence[]> = {
    what: what.evidence,
    ...(chosen?.evidence ?? { date: [], time: [], zone: [] }),
    // Of a day that may be another one the length may be too.
    length: seen(...length.evidence, chosen && !chosen.evidence.date.includes('sole') && 'loose'),
    link: link.evidence,
    company:
      company === null || usesQuick
        ? []
        : seen(...companyEvidence(company, { ...sources, byPage }), ofCompany.share < half && 'outvoted'),
    role:
      role === null || role !== ownRole
        ? []
        : seen(...roleEvidence(role, lines, pieces.role, title), ofRole.share < half && 'outvoted'),
    kind: kind.evidence,
  }
  const isMarked = (field: ArrivalField) =>
    field === 'people'
      ? people.length === 0 || !ofPeople.every(each => stands('people', each))
      : !stands(field, evidence[field])
  const unsure = new Set(arrivalFields.filter(isMarked))
  // What may be an invitation after all has a day and somebody to be met.
  if (noWhat) for (const field of arrivalFields) unsure.add(field)
  if (what.kind === 'moved' && unsure.has('time')) unsure.add('length')
  // Of what may be no talk at all the day is a guess too.
  if (what.evidence.length === 0) for (const field of ['date', 'time'] as const) unsure.add(field)
  const slots = what.kind === 'invitation' || what.kind === 'moved' ? offeredSlots(facts, chosen) : []
  // None of them is fixed before one is chosen.
  if (slots.length > 0) for (const field of ['date', 'time'] as const) unsure.add(field)
  if (slots.some(({ zone }) => zone !== slots[0]?.zone)) unsure.add('zone')
  return {
    what: what.kind,
    summary: clip(title || tidyLine(first), 200),
    // An answer names days on which something else was, or will be known.
    moment: what.kind === 'reply' ? null : (chosen?.moment ?? day),
    alternatives: what.kind === 'reply' ? [] : (chosen?.alternatives ?? []),
    slots,
    lengthMinutes: length.minutes,
    place: arrivalPlace(lines, link.url),
    url: link.url,
    people,
    company,
    role,
    kind: kind.value,
    unsure: [...unsure],
  }
}

const firstOf = (name: string) => plain(name).split(' ')[0] ?? ''
/** "Tilly, The Copper Pot": one of the last lines begins with it. */
const endsWith = (first: string, lines: readonly string[]) =>
  first.length > 1 &&
  lines
    .filter(line => line.trim())
    .slice(-3)
    .some(line => line.length < 60 && plain(line).split(/[^\p{L}'’-]/u)[0] === first)
/** Below it other places speak for something else. */
const half = 0.5

/** Nothing in it is about an interview. */
const nothingOf = (summary: string): Arrival => ({
  ...{
    what: 'other',
    summary,
    moment: null,
    alternatives: [],
    slots: [],
    lengthMinutes: 60,
    place: null,
    url: null,
  },
  ...{ people: [], company: null, role: null, kind: null, unsure: [...arrivalFields] },
})

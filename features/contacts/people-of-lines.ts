import type { ContactKind } from '@/db/enums'
import { doubleSurnames, plain } from '@/lib/people/name-words'
import { articlePattern, contactKindOf, firstNames } from '@/lib/people/people-words'
import { isRobot, isSharedAddress, nameOfShared } from '@/lib/people/shared-mailbox'
import { clip } from '@/lib/text'
import { cutLine, type Piece } from './cut-line'
import { readLineStart } from './line-start'
import { mailboxName } from './mailbox-name'
import { splitNameAndTitle } from './name-and-title'
import { isInitials, nameFits, newPerson, type ReadPerson, setTitle } from './named-person'
import { takeNotes } from './person-notes'
import { kindOfPiece, looksLikeName, tidyName } from './piece-kinds'
import { joinTurned } from './turned-names'

/** Puts the pieces of each line in their place: who is a person, and what belongs to whom. */
export class PeopleOfLines {
  people: ReadPerson[] = []
  /** The last person of the block that lines below may add to. */
  private current: ReadPerson | null = null
  private waitingTitle: string | null = null
  private head: { kind: ContactKind | null; jobTitle: string | null; isOther: boolean } | null = null

  constructor(private readonly nobody: ReadonlySet<string>) {}

  readLine(line: string, all: readonly string[]): void {
    if (!line) {
      this.current = null
      this.waitingTitle = null
      this.head = null
      return
    }
    const start = readLineStart(line)
    if (start.heads) this.head = { kind: start.kind, jobTitle: start.jobTitle, isOther: start.isOther }
    if (start.heads || start.isOther || (this.head?.isOther && !start.isPeople)) {
      if (start.heads) this.current = null
      return
    }
    const { pieces, phones } = cutLine(start.rest)
    const before = this.people.length
    const joined = joinTurned(pieces, all)
    joined.forEach((piece, at) => {
      this.place(piece, at === 0, joined[at + 1])
    })
    for (const person of this.people.slice(before)) {
      const { kind, jobTitle } = start.isPeople ? start : (this.head ?? start)
      person.kind ??= kind
      person.jobTitle ??= jobTitle
      if (jobTitle) person.kind ??= contactKindOf(jobTitle)
    }
    const [phone] = phones
    if (phone && this.current) this.current.phone ??= phone
  }

  private place(piece: Piece & { turned?: boolean; ask?: boolean }, isFirst: boolean, next?: Piece): void {
    const { text: said, kind: saidKind } = withoutLabel(piece.text)
    if (saidKind !== undefined) {
      const before = this.people.length
      this.place({ ...piece, text: said }, isFirst, next)
      for (const person of this.people.slice(before)) person.kind ??= saidKind
      return
    }
    const text = said
      .replace(/^(?:and|und|et|with|mit|also|sowie)\s+/i, '')
      .replace(/\s+via\s+\S.*$/i, '')
      .trim()
    if (!text) {
      this.placeAddress(piece)
      this.takeNotes(piece)
      return
    }
    if (this.nobody.has(plain(text))) return
    if (piece.turned || (piece.quoted && looksLikeName(text.replace(',', '')))) {
      this.add(tidyName(text), piece, piece.ask ? 'one_or_two' : null)
      return
    }
    if (this.current && /^(?:she|he|they|ze|sie|er|elle|il|zij|hij|ella|él)\/\p{L}+$/iu.test(text)) {
      this.current.pronouns ??= text
      return
    }
    const kind = kindOfPiece(text)
    const beside =
      !isFirst && this.current && piece.gap !== 'item' && piece.gap !== 'and' ? this.current : null
    if (kind === 'topic' || kind === 'nothing') return
    if (kind === 'degree') {
      if (beside && piece.gap === 'comma') beside.name = clip(`${beside.name}, ${text}`, 120)
      this.placeAddress(piece)
      return
    }
    // A name in front of <an address> is one, whatever its words; a group's is a mailbox.
    if (piece.wrapped && kind !== 'mailbox' && kind !== 'title' && kind !== 'department') {
      const apart = splitNameAndTitle(text)
      this.add(tidyName(apart?.name ?? text), piece, null, apart?.title)
      return
    }
    if (kind === 'mailbox' && (!beside || piece.gap === 'slash')) {
      const isTitleOfNext = next && (next.gap === 'dash' || next.gap === 'none') && looksLikeName(next.text)
      if (isTitleOfNext) this.waitingTitle = text
      else this.addMailbox(text, piece)
      return
    }
    if (kind === 'title' || kind === 'department' || kind === 'mailbox') {
      const apart = kind === 'title' ? splitNameAndTitle(text) : null
      if (apart) this.add(tidyName(apart.name), piece, apart.unsure ? 'title' : null, apart.title)
      else if (!this.placeNamedBehind(text, piece))
        this.placeTitle(text.replace(articlePattern, ''), piece, isFirst)
      return
    }
    if (kind === 'company') {
      // "Ana at Rivers Ltd" and a line with the firm below a name; alone it names nobody.
      return
    }
    const apart = splitNameAndTitle(text)
    if (apart) {
      this.add(tidyName(apart.name), piece, apart.unsure ? 'title' : null, apart.title)
      return
    }
    if (kind === 'words') {
      const isAside = beside && /^\p{Ll}/u.test(text) && text.includes(' ')
      if (beside && (piece.gap === 'dash' || isAside)) {
        beside.jobTitle ??= clip(text, 120)
        beside.ask ??= 'title'
        this.takeNotes(piece)
        return
      }
      const at = /^(.+?)\s+(?:at|@|bei|chez|bij|presso)\s+\p{Lu}.*$/u.exec(text)
      if (at?.[1] && looksLikeName(at[1])) this.add(tidyName(at[1]), piece, null)
      else this.add(clip(text, 120), piece, 'name')
      return
    }
    // "Ana – Engineering" is one person, "Ana Ruiz – Tom Okafor" may be two, and so may "Ana Ruiz y Tom".
    const isAlone = !text.includes(' ')
    const shortAnd = /^\p{Ll}$/u.test(piece.and ?? '')
    if (
      shortAnd &&
      isAlone &&
      !this.current?.jobTitle &&
      this.current?.name.includes(' ') &&
      doubleSurnames.has(plain(text))
    ) {
      this.current.name = `${this.current.name} ${piece.and} ${text}`
      return
    }
    // "Ana | Head of Data | London"
    const isPlace = beside?.jobTitle && (piece.gap === 'dash' || piece.gap === 'mark') && !piece.email
    if (isPlace && !(next && ['title', 'department'].includes(kindOfPiece(next.text)))) return
    const isNear =
      (piece.gap === 'dash' && beside && !this.waitingTitle) ||
      (shortAnd && isAlone && !this.current?.jobTitle && this.current?.name.includes(' '))
    this.add(tidyName(text), piece, piece.ask || isNear ? 'one_or_two' : null)
  }

  private add(name: string, piece: Piece, ask: ReadPerson['ask'], title?: string): void {
    const { email } = piece
    if (email && isRobot(email)) return
    const isShared =
      email !== null && isSharedAddress(email) && !nameFits(name, email) && !looksLikeName(name)
    const person = newPerson(name, {
      email,
      ask,
      ...(isShared && { isMailbox: true, kind: 'coordinator' as const }),
    })
    this.people.push(person)
    this.current = person
    const said = title ?? this.waitingTitle
    this.waitingTitle = null
    if (said) setTitle(person, said)
    this.takeNotes(piece)
  }

  private addMailbox(name: string, piece: Piece): void {
    if (piece.email && isRobot(piece.email)) return
    const person = newPerson(clip(/^(hr|rh)$/i.test(name) ? name.toUpperCase() : name, 120), {
      email: piece.email,
      kind: 'coordinator',
      isMailbox: true,
    })
    this.people.push(person)
    this.current = person
  }

  /** "Ops Lead (Kim)": in brackets stands who it is. */
  private placeNamedBehind(title: string, piece: Piece): boolean {
    const isName = (note: string) =>
      firstNames.has(plain(note.split(' ')[0] ?? '')) && kindOfPiece(note) === 'name'
    const name = piece.notes.find(isName)
    if (!name) return false
    this.add(tidyName(name), { ...piece, notes: piece.notes.filter(note => note !== name) }, null, title)
    return true
  }

  /** A title goes to the person before it, or else to the one who comes next. */
  private placeTitle(text: string, piece: Piece, isFirst: boolean): void {
    const person = piece.gap === 'and' || piece.gap === 'item' ? null : this.current
    const isMore =
      piece.gap === 'comma' || piece.gap === 'slash' || piece.gap === 'mark' || piece.gap === 'dash'
    if (piece.gap === 'and' && this.current?.jobTitle) {
      this.current.jobTitle = clip(`${this.current.jobTitle} ${piece.and ?? 'and'} ${text}`, 120)
    } else if (person && !person.jobTitle && !person.isMailbox) setTitle(person, text)
    else if (person?.jobTitle && !isFirst && isMore) {
      const glue = piece.gap === 'slash' ? '/' : ', '
      setTitle(person, `${person.jobTitle}${glue}${text}`)
    } else this.waitingTitle = text
    this.placeAddress(piece)
    this.takeNotes(piece)
  }

  /** An address by itself belongs to the name before it when it is made from that name, or nobody else's. */
  private placeAddress(piece: Piece): void {
    const { email } = piece
    if (!email) return
    const person = this.current
    const fits =
      person &&
      !person.email &&
      (piece.wrapped || nameFits(person.name, email) || isInitials(person.name, email))
    if (fits && piece.gap !== 'item') {
      person.email = email
      return
    }
    if (isRobot(email)) return
    if (isSharedAddress(email)) {
      this.addMailbox(nameOfShared(email), { ...piece, email })
      return
    }
    const name = mailboxName('', email)
    const isWord = /^\p{Ll}+$/u.test(name)
    this.add(isWord ? name.charAt(0).toUpperCase() + name.slice(1) : name, piece, isWord ? 'name' : null)
  }

  private takeNotes({ notes }: Piece): void {
    if (this.current) takeNotes(this.current, notes)
  }
}

/** "shadow: Ivo Marek": a label of whatever words, where a name follows. */
function withoutLabel(text: string): { text: string; kind?: ContactKind | null } {
  const [, label = '', rest = ''] = /^(\p{L}[^:]{1,40}):\s+(\S.*)$/u.exec(text) ?? []
  if (!label || looksLikeName(label, { strict: true }) || !looksLikeName(rest)) return { text }
  return { text: rest, kind: contactKindOf(label) }
}

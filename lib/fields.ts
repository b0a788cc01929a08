import { z } from 'zod'
import { normalizeAddress } from './address'
import { isStorable, tidyLine, tidyText, unstorableMessage, within } from './text'
import { isLocalDate, isWallTime, readCountry, readZone } from './time'

// Form data is text. Blank means missing, and a cleared optional field is null, so that an update clears it.

const storable = z.string().refine(isStorable, unstorableMessage)
const blankToNull = (value: unknown) =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value
const tooLong = (max: number) => `At most ${max.toLocaleString('en')} characters, please.`

/** What was chosen, or typed by hand where there is no script, as what it stands for. */
const readAs =
  (read: (typed: string) => string | null, unknown: string) => (typed: string, ctx: z.RefinementCtx) => {
    const found = read(typed)
    if (found !== null) return found
    ctx.addIssue({ code: 'custom', message: unknown })
    return z.NEVER
  }

/** One line that must be there: a name, a company, a subject. */
export const line = (max = 200, missing = 'Please fill this in.') =>
  storable.transform(tidyLine).pipe(z.string().min(1, missing).refine(within(max), tooLong(max)))

/** Several lines that must be there. */
export const paragraphs = (max = 5000, missing = 'Please fill this in.') =>
  storable.transform(tidyText).pipe(z.string().min(1, missing).refine(within(max), tooLong(max)))

export const optionalLine = (max = 200) => z.preprocess(blankToNull, line(max).nullable())
export const optionalParagraphs = (max = 5000) => z.preprocess(blankToNull, paragraphs(max).nullable())

const address = storable.transform((value, ctx) => {
  const normalized = normalizeAddress(value)
  if (normalized) return normalized
  ctx.addIssue({ code: 'custom', message: 'This doesn’t look like an email address.' })
  return z.NEVER
})
export const emailAddress = () => address
export const optionalEmailAddress = () => z.preprocess(blankToNull, address.nullable())

/** Whole numbers only; blank is null, never 0. */
export const optionalInt = (min: number, max: number) =>
  z.preprocess(blankToNull, z.coerce.number().int().min(min).max(max).nullable())
export const int = (min: number, max: number) => z.coerce.number().int().min(min).max(max)

export const checkbox = () =>
  z.preprocess(value => value === 'on' || value === 'true' || value === true, z.boolean())

/** Checkboxes of one name: absent is none, one is a list of one. */
export const many = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.preprocess(
    value => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(words)),
  )

/** Ids of what was chosen in a list: boxes of one name, or one text with commas between; so many as a page shows. */
export const chosenIds = (none: string, most = 200) =>
  z.preprocess(
    value => (typeof value === 'string' ? value.split(',').filter(Boolean) : (value ?? [])),
    z.array(id()).min(1, none).max(most, `At most ${most} at once, please.`),
  )

export const optionalOneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.preprocess(blankToNull, z.enum(words).nullable())

export const localDate = (message = 'This date doesn’t exist.') => z.string().refine(isLocalDate, message)
export const optionalLocalDate = () => z.preprocess(blankToNull, localDate().nullable())
export const wallTime = () => z.string().refine(isWallTime, 'This date or time doesn’t exist.')
export const country = () => z.string().transform(readAs(readCountry, 'We don’t know this country.'))
export const optionalCountry = () => z.preprocess(blankToNull, country().nullable())
export const zone = () => z.string().transform(readAs(readZone, 'We don’t know this time zone.'))

/** Only https, so that a stored link can never run anything. */
export const optionalHttpsUrl = () =>
  z.preprocess(
    blankToNull,
    z
      .url({ protocol: /^https$/, error: 'A link that starts with https://, please.' })
      .max(2000)
      .nullable(),
  )
export const id = () => z.uuid('That isn’t a valid choice.')
export const optionalId = () => z.preprocess(blankToNull, z.uuid().nullable())

const anId = z.uuid()

/** For an id in an address: anything else is simply not found. */
export const isId = (value: string): boolean => anId.safeParse(value).success

import type { DraftKind } from '@/db/enums'
import { takeTitles } from '@/lib/people/name-affixes'
import { nameParts } from '@/lib/people/name-parts'
import { toRecruiter } from './hook-reader'
import { type Finding, found, replaced, type Scene } from './letter-scene'
import { countQuestions } from './one-question'
import { tellingWords } from './specificity'
import { kindRules } from './templates/kind-rules'
import { slotsIn } from './templates/slots'
import { plainWord, wordsOf } from './words'

export const rules: readonly ((scene: Scene) => Finding[])[] = [
  // slot_left
  ({ letter }) =>
    slotsIn(`${letter.subject}\n${letter.body}`)
      .filter(slot => slot !== 'share_link')
      .map(slot => found('slot_left', `{${slot}}`, 'Fill this in, or take the sentence out.')),
  greetingRule,
  thirdPerson,
  // fragment_after_colon
  scene =>
    scene.plain.flatMap(text => {
      const after = /:\s+(\S.*)$/.exec(text.replace(/https?:\S+|\d:\d/g, ''))?.[1]
      return after && /^\p{Ll}/u.test(after) && scene.letter.kind !== 'debrief'
        ? [found('fragment_after_colon', text, 'Say it in one sentence, without the colon.')]
        : []
    }),
  // lower_case_start
  scene =>
    scene.plain.flatMap(text =>
      /^["'“‘(]*\p{Ll}/u.test(text) &&
      !/^(?:https?:|www\.|\S+@|i(?:Phone|OS|Pad)|e[A-Z]|van |von |de )/.test(text) &&
      !(scene.letter.kind === 'linkedin_request' && text === scene.plain[0])
        ? replaced(
            'lower_case_start',
            text,
            text.replace(/\p{Ll}/u, letter => letter.toUpperCase()),
          )
        : [],
    ),
  // doubled_end
  scene =>
    scene.plain.flatMap(text =>
      replaced(
        'doubled_end',
        text,
        text
          .replace(/([!?])\.(?=["”’)]?$)/, '$1')
          .replace(/(?<!\.)\.\.(?=["”’)]?$)/, '.')
          .replace(/,\./, '.')
          .replace(/!{2,}/g, '!')
          .replace(/\?{2,}/g, '?')
          .replace(/ +([.,!?])/g, '$1'),
      ),
    ),
  repeated,
  datePassed,
  // role_twice
  scene =>
    [scene.letter.subject, ...scene.plain].flatMap(text =>
      scene.checks.roleTwice.test(text)
        ? [
            found(
              'role_twice',
              text,
              'The role stands here as an advertisement writes it: say it as you would speak.',
            ),
          ]
        : [],
    ),
  onlyStock,
  // too_many_questions
  scene => {
    const asked = scene.plain.filter(text => countQuestions(text.replace(/["“][^"”]*["”]/g, '')) > 0)
    const most = kindRules[scene.letter.kind].oneQuestion || kindRules[scene.letter.kind].thanks ? 1 : 3
    return asked.length > most
      ? [
          found(
            'too_many_questions',
            asked[most] ?? '',
            'One question is easier to answer: keep the one that matters most.',
          ),
        ]
      : []
  },
  // met_on_a_call
  scene =>
    scene.context.held === 'phone' || scene.context.held === 'video'
      ? [scene.letter.subject, ...scene.plain]
          .filter(text => scene.checks.metInPerson.test(text))
          .map(text => found('met_on_a_call', text, 'You spoke on a call: say “talk with you”, not “meet”.'))
      : [],
  // other_language
  scene =>
    scene.lines.length && scene.checks.isForeign(scene.plain.join(' '))
      ? [found('other_language', scene.plain[0] ?? '', 'Part of this is in another language than the rest.')]
      : scene.plain
          .filter(text => wordsOf(text).length > 3 && scene.checks.isForeign(text))
          .map(text => found('other_language', text, 'This is in another language than the rest.')),
  // note_to_self
  scene =>
    scene.plain
      .filter(text => scene.checks.noteToSelf.test(text))
      .map(text => found('note_to_self', text, 'This reads like a note to yourself.')),
  // shouting
  scene =>
    scene.plain
      .filter(text => (text.match(/\p{Lu}/gu)?.length ?? 0) > 12 && !/\p{Ll}/u.test(text))
      .map(text => found('shouting', text, 'All in capitals reads as shouting.')),
  // unfinished
  scene =>
    scene.plain
      .filter(text => scene.checks.unfinished.test(text.replace(/[.!?…]+$/, '')))
      .filter(text => !/\b(?:are|from|with|of|for|to|was|is)[.?]$/.test(text))
      .map(text => found('unfinished', text, 'This stops halfway.')),
  // no_end
  scene =>
    scene.plain
      .filter(text => /[\p{L}\p{N}]$/u.test(text) && !/https?:\S+$/.test(text) && wordsOf(text).length > 2)
      .flatMap(text => replaced('no_end', text, `${text}.`)),
  // shorthand
  scene =>
    scene.plain
      .filter(text => scene.checks.shorthand.test(text.replace(/["“][^"”]*["”]/g, '')))
      .map(text => found('shorthand', text, 'Write it out, as you would on paper.')),
  // doubled_word
  scene =>
    scene.plain.flatMap(text => replaced('doubled_word', text, text.replace(scene.checks.doubledWord, '$1'))),
]

function greetingRule({ greeting, letter, context }: Scene): Finding[] {
  const names = context.recipients ?? []
  if (!names.length || letter.kind === 'linkedin_request') return []
  if (!greeting) return []
  const called = greeting
    .replace(/^\S+\s?/, '')
    .replace(/[,:!.]*$/, '')
    .replace(/-(?:san|sama|sensei)$/i, '')
    .trim()
  const known = [...names, ...(context.called ?? []).filter(name => typeof name === 'string')]
    .flatMap(name => [...wordsOf(name), ...wordsOf(nameParts(name).full), nameParts(name).first])
    .map(plainWord)
  if (!called || slotsIn(called).length) return []
  const strange = wordsOf(called)
    .map(plainWord)
    .filter(word => !known.includes(word) && word.length > 1)
  if (/^(?:all|both|everyone|team|sir or madam)$/i.test(called)) return []
  const isOnlyTitle = names.length === 1 && takeTitles([called, 'X']).titles.length > 0
  if (isOnlyTitle) return [found('greeting_unclear', greeting, 'How do you address them?')]
  const isOther = strange.length > 0 && !known.some(word => wordsOf(called).map(plainWord).includes(word))
  return isOther
    ? [found('wrong_name', greeting, `It’s addressed to someone other than ${names.join(' and ')}.`)]
    : []
}

/** Letters that are about somebody else: the employer, or the writer as others are to read of them. */
const speaksOfOthers: readonly DraftKind[] = [...toRecruiter, 'referral_ask']

function thirdPerson(scene: Scene): Finding[] {
  const { context, checks, letter } = scene
  if (letter.body.includes('* * *') || (context.recipients?.length ?? 0) > 1) return []
  const [name] = context.recipients ?? []
  const { first, surname } = name ? nameParts(name) : { first: null, surname: null }
  const own = [first, surname]
    .filter((one): one is string => Boolean(one && one.length > 1))
    .map(word => word.replace(/[^\p{L}\p{N} ]/gu, '.'))
  const said = own.length
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${own.join('|')})(?![\\p{L}\\p{N}])`, 'u')
    : null
  return scene.plain.flatMap((text, at) => {
    if (letter.kind === 'linkedin_request' && at === 0 && said?.test(text.slice(0, 40)))
      return checks.thirdPerson.test(text.slice(10))
        ? [found('third_person', text, 'Say “you”: this goes to them.')]
        : []
    // A firm may be called by its owner: "Purcell Roofing", to Wayne Purcell.
    const speaksOf =
      said?.test(context.company ? text.replaceAll(context.company, '') : text) ||
      (!speaksOfOthers.includes(letter.kind) &&
        checks.thirdPerson.test(text) &&
        !/\p{Lu}\p{Ll}+ (?:said|told|and)/u.test(text.slice(3)))
    return speaksOf && !/^(?:Mr|Ms|Mrs|Dr)/.test(text)
      ? [found('third_person', text, 'Say “you”: this goes to them.')]
      : []
  })
}

/** The same word three times in two sentences; names of the matter apart. Holds nothing back. */
export function repeated(scene: Scene): Finding[] {
  const { stop, stock } = scene.checks
  const known = new Set(
    [scene.context.company, scene.context.role, ...(scene.context.recipients ?? [])].flatMap(name =>
      wordsOf(name ?? '').map(plainWord),
    ),
  )
  const texts = scene.plain
  return texts.flatMap((text, at) => {
    const two = `${text} ${texts[at + 1] ?? ''}`
    const counts = new Map<string, number>()
    for (const word of wordsOf(two)) {
      const one = plainWord(word)
      if (one.length > 3 && !stop.has(one) && !known.has(one)) counts.set(one, (counts.get(one) ?? 0) + 1)
    }
    const often = [...counts].find(([word, count]) => count >= 3 && !(stock.has(word) && count < 3))?.[0]
    return often ? [found('repeated_word', text, `“${often}” stands here three times.`, false, false)] : []
  })
}

function datePassed(scene: Scene): Finding[] {
  const { on } = scene.context
  if (!on) return []
  return scene.plain.flatMap(text => {
    const passed = [...text.matchAll(scene.checks.date)].some(([written]) => {
      const date = scene.checks.readDate(written, on)
      return date !== null && date < on
    })
    return passed &&
      scene.checks.ahead.test(text) &&
      !/\b(?:hoped|had|mentioned|expected|thought|was)\b/i.test(text)
      ? [found('date_passed', text, 'The date in this sentence has passed.')]
      : []
  })
}

function onlyStock(scene: Scene): Finding[] {
  const { letter, context, checks } = scene
  if (
    !kindRules[letter.kind].required.includes('note') ||
    letter.body.includes('{note}') ||
    letter.kind === 'linkedin_request'
  )
    return []
  const names = [context.company ?? '', context.role ?? '', ...(context.recipients ?? [])]
  const isWhole = checks.asksOrTells.test(context.note ?? '')
  const isTelling = isWhole ? true : context.note ? tellingWords(context.note, { names }).length > 0 : null
  return isTelling === false
    ? [
        found(
          'only_stock',
          context.note ?? '',
          'This would fit anyone. What exactly did they say, show or do?',
        ),
      ]
    : []
}

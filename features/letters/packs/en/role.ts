import { properName } from './grammar/capitals'

// Words that make an ordinary job: said small. A title with any other word keeps the capitals it has.
const ordinary = new Set(
  `account accountant accounting accounts admin administrator adviser advisor agent analyst analytics apprentice architect art assistant associate attendant
  auditor baker bar barista bookkeeper branch brand builder business buyer call care carer caretaker caseworker cashier catering centre center chef chemist child clerk clinical
  cleaner coach commercial community compliance content cook coordinator counsellor counselor customer data delivery dental deputy design designer developer digital
  dispatcher driver early editor education electrician electrical engineer engineering environmental estimator events executive experience facilities
  farm field finance financial fitter fleet floor forklift foreman frontend backend full-stack fundraiser gardener general graduate graphic ground guard hotel
  housekeeper housing hr human industrial infrastructure in insurance intern inventory investment it joiner journalist junior kitchen lab laboratory landscape lawyer lead leader learning lecturer
  legal librarian line logistics machine machinist maintenance manager manufacturing marketer marketing mechanic mechanical medical mental health midwife network night
  nurse nursery nursing nutritionist occupational office officer operations operative operator optician packer painter paralegal paramedic people pharmacist pharmacy
  phone physiotherapist picker planner plant plasterer plumber policy porter postdoctoral practice practitioner primary principal procurement producer product production
  professor program programme project property public purchasing quality receptionist recruiter recruitment registered relations reporter research researcher resources retail
  risk safety sales school scientist secondary secretary security senior service services shift shop site social software solicitor specialist staff store strategy
  structural student supervisor supply chain support surveyor talent tax teacher teaching team technical technician test tester therapist trainee trainer
  training transport treasurer tutor underwriter user vet veterinary waiter ward warehouse web welder welfare worker writer youth and of the for with to`.split(
    /\s+/,
  ),
)
const kept = new Set([
  'hr',
  'it',
  'ux',
  'ui',
  'qa',
  'seo',
  'vp',
  'ai',
  'crm',
  'erp',
  'sql',
  'pa',
  'hgv',
  'rn',
  'cnc',
])

/** Without what an advertisement adds: "(m/f/d)", "role", a place behind a comma. */
function trimmed(title: string): string {
  return (
    title
      .replace(
        /\s*[([](?:[mfwdxhv](?:\s*[/|,]\s*[mfwdxhv])+|all genders?|gn|h\/f|f\/h|remote|hybrid|full[- ]time|part[- ]time|permanent|contract|fixed[- ]term[^)\]]*|maternity cover)[^)\]]*[)\]]/giu,
        '',
      )
      .replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
      .replace(/\s*[,|–—]\s+(?=\p{Lu}).*$/u, match =>
        /^(?:\s*,\s+)(?:\p{Lu}{2,}|Data|Product|People|Growth|Engineering|Operations|Sales|Marketing|Finance)\b/u.test(
          match,
        )
          ? match
          : '',
      )
      .replace(/\s+-\s+(?:remote|hybrid|\p{Lu}.*)$/u, '')
      // "Barista / first job"
      .replace(/(?<=\p{L}{3})\s+\/\s+\S.*$/u, '')
      .replace(/\s+(?:m\/[wf]\/d|w\/m\/d)\s*$/iu, '')
      .replace(/\s+(?:role|position|job|vacancy|post|opening|opportunity)\s*$/iu, '')
      .replace(/^(?:the|a|an)\s+/iu, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

/** Tools and languages that are ordinary words as well. */
const toolNames =
  /^(?:Java|Ruby|Go|Rust|Swift|React|Angular|Spring|Node|Unity|Unreal|Excel|Oracle|Sage|Maya|Power|Snowflake|Spark|Azure|Shopify|Scratch|Blender|Rhino|Revit|Tableau|Flutter|Dart|Elixir)$/

/** "Kiln operator", as one word begins a line: within a sentence nothing is large but what is a name. */
function asWithin(title: string): string {
  const [first = '', ...rest] = title.split(' ')
  const isLine = rest.length > 0 && rest.every(word => !/\p{Lu}|\d/u.test(word))
  const isName =
    properName(first.toLowerCase()) !== null || !/^\p{Lu}\p{Ll}+$/u.test(first) || toolNames.test(first)
  return isLine && !isName ? `${first.toLowerCase()} ${rest.join(' ')}` : title
}

export function role(title: string, place: 'sentence' | 'subject'): string {
  const plain = trimmed(title) || title.trim()
  const words = plain.split(' ')
  const isShouted = plain.length > 4 && plain === plain.toUpperCase()
  const isOrdinary =
    !/\bvp\b/i.test(plain) &&
    words.every(
      word =>
        word
          .toLowerCase()
          .split(/[-/]/)
          .every(part => ordinary.has(part) || kept.has(part)) ||
        ordinary.has(word.toLowerCase()) ||
        word === '&',
    )
  const small = (word: string) => (kept.has(word.toLowerCase()) ? word.toUpperCase() : word.toLowerCase())
  if (place === 'sentence') return isOrdinary ? words.map(small).join(' ') : asWithin(plain)
  return isShouted && isOrdinary
    ? words.map(word => small(word).replace(/^\p{Ll}/u, letter => letter.toUpperCase())).join(' ')
    : plain
}

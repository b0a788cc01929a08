// The minute without a network: a plain form that keeps what is typed in the shape of kept-answers.ts, so that the page
// itself, or Today, sends it once the network is back.
const prefix = 'afterword.capture.'
const find = id => document.getElementById(id)
const path = location.pathname
const token = /^\/capture\/([\w-]{20,200})$/.exec(path)?.[1]
const interviewId = /^\/interviews\/([0-9a-f-]{36})\/follow-up$/.exec(path)?.[1]
const isNew = path === '/just-now'
// As in features/letters/packs/en/stem-words.ts.
const stems = {
  '': 'as I type it',
  told_me_about: 'told me about',
  asked_me_about: 'asked me about',
  said: 'said',
  showed_me: 'showed me',
  advised_me_to: 'advised me to',
  helped_me_by: 'helped me by',
  we_share: 'we share',
  own_words: 'in my own words',
}
const randomKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

function read(key) {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? 'null')
    return found?.v === 1 && found.answers?.minute ? found : null
  } catch {
    return null
  }
}
const all = () => {
  try {
    return Object.keys(localStorage)
      .filter(key => key.startsWith(prefix))
      .map(read)
      .filter(kept => kept && kept.revision > kept.sent)
  } catch {
    return []
  }
}

function say() {
  const count = all().length
  find('kept').textContent =
    count === 0
      ? ''
      : count === 1
        ? 'One reflection is saved here, not sent yet.'
        : `${count} reflections are saved here, not sent yet.`
}

function radios(into, name, choices, chosen) {
  for (const [value, word] of choices) {
    const label = document.createElement('label')
    const input = Object.assign(document.createElement('input'), { type: 'radio', name, value })
    input.checked = chosen === value
    label.append(input, word)
    find(into).append(label)
  }
}

/** Whose minute it is, how old the sight of it is, and what of it this form has no field for (kept-answers.ts). */
function saySeen({ company, when, seenAt, writtenAt, said = [] }) {
  if (!seenAt) return
  const age = ageInWords(Date.now() - Math.max(seenAt, writtenAt ?? 0))
  const what = [company, when].filter(Boolean).join(', ')
  find('seen').textContent = `This is your reflection as you saw it ${age}${what ? `: ${what}` : ''}.`
  for (const line of said)
    find('said')
      .querySelector('ul')
      .append(Object.assign(document.createElement('li'), { textContent: line }))
  find('said').hidden = said.length === 0
}

function takeTheMinute() {
  const deviceKey = randomKey()
  const key = prefix + (token ?? interviewId ?? `new.${deviceKey}`)
  const blank = { minute: {}, facts: {}, people: [] }
  const kept = read(key) ?? {
    v: 1,
    deviceKey,
    revision: 0,
    sent: 0,
    base: structuredClone(blank),
    answers: blank,
  }
  Object.assign(kept, token && { token }, interviewId && { interviewId })
  const { minute, people } = kept.answers
  const form = find('minute')
  saySeen(kept)

  function showPerson(person) {
    const name = Object.assign(document.createElement('input'), {
      value: person.name,
      maxLength: 120,
      autocomplete: 'off',
    })
    const note = Object.assign(document.createElement('textarea'), {
      value: person.forThem ?? '',
      rows: 2,
      maxLength: 2000,
      placeholder: 'the ledger migration',
    })
    const stem = document.createElement('select')
    for (const [value, word] of Object.entries(stems))
      stem.append(Object.assign(document.createElement('option'), { value, textContent: word }))
    stem.value = person.stem ?? ''
    stem.addEventListener('input', () => {
      person.stem = stem.value || null
    })
    const label = (text, field) => {
      const element = document.createElement('label')
      element.append(text, field)
      return element
    }
    name.addEventListener('input', () => {
      person.name = name.value
    })
    note.addEventListener('input', () => {
      person.forThem = note.value || null
    })
    const heading = person.id ? `For the note to ${person.name}` : 'For the note to them'
    find('people').append(
      ...(person.id ? [] : [label('Name', name)]),
      label('How it begins', stem),
      label(heading, note),
    )
  }
  function another() {
    const person = { key: randomKey(), name: '' }
    people.push(person)
    showPerson(person)
    return person
  }
  function keep() {
    const data = new FormData(form)
    const number = name => (data.get(name) === null ? minute[name] : Number(data.get(name)))
    Object.assign(minute, { gut: number('gut'), likelihood: number('likelihood') })
    if (data.get('wentWell') || minute.wentWell) minute.wentWell = data.get('wentWell') || null
    const named = people.filter(person => person.name.trim())
    if (isNew) {
      const names = named.map(person => person.name.trim()).join(' and ')
      kept.justNow = `${data.get('company')}, ${data.get('role')}${names ? `, with ${names}` : ''}`
      kept.company = data.get('company')
    }
    Object.assign(kept, { revision: kept.revision + 1, writtenAt: Date.now() })
    const isWhole = !isNew || (data.get('company').trim() && data.get('role').trim())
    if (isWhole)
      localStorage.setItem(key, JSON.stringify({ ...kept, answers: { ...kept.answers, people: named } }))
    say()
  }
  const faces = ['Rough', 'Shaky', 'All right', 'Good', 'Great']
  radios(
    'faces',
    'gut',
    faces.map((word, at) => [at + 1, word]),
    minute.gut,
  )
  radios(
    'scale',
    'likelihood',
    Array.from({ length: 11 }, (_, value) => [value, String(value)]),
    minute.likelihood,
  )
  form.elements.wentWell.value = minute.wentWell ?? ''
  people.filter(person => person.there !== false).forEach(showPerson)
  if (people.length === 0) another()
  find('another').addEventListener('click', () => {
    another()
    find('people').querySelector('label:nth-last-of-type(3) input')?.focus()
  })
  form.addEventListener('input', keep)
  form.addEventListener('submit', event => event.preventDefault())
  find('which').hidden = !isNew
  form.hidden = false
  find('lead').textContent = 'Write it down anyway. It’s saved here and sent later.'
}

if (token || interviewId || isNew) takeTheMinute()
say()
find('again').addEventListener('click', () => location.reload())
addEventListener('online', () => find('minute').hidden && location.reload())

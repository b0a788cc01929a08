import { expect, it } from 'vitest'
import { titlePieces } from './title-pieces'

const known = { domains: ['northlight'], people: ['Robin Marsh'], text: '' }

it.each([
  ['Interview: Data Analyst at Northlight', 'Data Analyst', 'Northlight'],
  ['Interview: Data Analyst at Kelpline', 'Data Analyst', 'Kelpline'],
  ['Data Analyst - Northlight - 2nd round', 'Data Analyst', 'Northlight'],
  ['Your interview for Data Analyst with Northlight', 'Data Analyst', 'Northlight'],
  ['Interview with Northlight for Data Analyst', 'Data Analyst', 'Northlight'],
  ['Phone screen | Northlight | Data Analyst', 'Data Analyst', 'Northlight'],
  ['Northlight Data Analyst interview', 'Data Analyst', 'Northlight'],
  [
    'Interview confirmation: Software Engineer, Infrastructure at Northlight',
    'Software Engineer, Infrastructure',
    'Northlight',
  ],
  ['Invitation to interview for the post of Lecturer in Accounting', 'Lecturer in Accounting', null],
  ['Interview for Head of People & Culture at Loom & Thread', 'Head of People & Culture', 'Loom & Thread'],
  ['Phone Screen Confirmation - QA Engineer (2026-44120)', 'QA Engineer', null],
  ['Interview scheduled: Claims Analyst II with Prairie Mutual', 'Claims Analyst II', 'Prairie Mutual'],
  ['Founding Designer <> Robin', 'Founding Designer', null],
  ['Intro call with Olivia Brandvold on Monday, December 7, 2026', null, null],
  [
    'Einladung zum Vorstellungsgespräch als Schlosser (m/w/d) bei Kuhn Metallbau',
    'Schlosser',
    'Kuhn Metallbau',
  ],
  [
    'Ihre Bewerbung als Sachbearbeiter Zollabwicklung (m/w/d), Kennziffer 2026-118',
    'Sachbearbeiter Zollabwicklung',
    null,
  ],
  ['Ihr Gespräch bei Birkenhof', null, 'Birkenhof'],
  ["Votre entretien - poste d'Assistant commercial", 'Assistant commercial', null],
  [
    'Entretien Chef de projet digital - Ligne Claire Mobilités',
    'Chef de projet digital',
    'Ligne Claire Mobilités',
  ],
  ['Uitnodiging sollicitatiegesprek Beleidsmedewerker Wonen', 'Beleidsmedewerker Wonen', null],
  ['Gesprek bij Kaarslicht op maandag 7 december', null, 'Kaarslicht'],
  ['Entrevista telefónica - Técnico de Prevención', 'Técnico de Prevención', null],
  ['Entrevista en Nimbo para Data Analyst', 'Data Analyst', 'Nimbo'],
  ['Colloquio addetto marketing', 'addetto marketing', null],
  ['Interview', null, null],
])('%s', (title, role, company) => {
  const read = titlePieces(title, known)
  expect([read.role?.value ?? null, read.company?.value ?? null]).toEqual([role, company])
})

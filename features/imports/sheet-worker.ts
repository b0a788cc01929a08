import { answerApart } from '@/lib/answer-apart'
import { readHeader } from './header-words'
import { dayComesFirst } from './read-date'
import { readRows } from './read-rows'

// The first time costs several times the next: before anybody's clock runs.
readRows(
  [['Acme', 'Interview', '4 December 2026', 'Ana Osei (Head of Data)']],
  { kind: 'processes', columns: ['company', 'stage', 'applied_on', 'person'], dayFirst: true },
  1_000,
)
// What the cells of a sheet mean is made out here, where it can be ended (read-apart.ts).
answerApart({ header: readHeader, dayFirst: dayComesFirst, rows: readRows })

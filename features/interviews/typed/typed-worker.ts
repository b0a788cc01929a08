import { readPeople } from '@/features/contacts/read-people'
import { answerApart } from '@/lib/answer-apart'
import { readQuickAdd } from '../read-quick-add'

// The first time costs several times the next: before anybody's clock runs.
readQuickAdd('Acme, Data engineer, with Ana Osei (Head of Data) and Jon')
// What is typed or pasted into one line, or where people stand, is read here, where it can be ended (read-typed.ts).
answerApart({ people: (texts: readonly string[]) => texts.map(text => readPeople(text)), line: readQuickAdd })

import { DefinitionList } from '@/components/ui/definition-list'
import { wordsOfFate } from '../import-words'
import type { ImportPage } from '../queries'

export function ImportCounts({ counts }: Pick<ImportPage, 'counts'>) {
  return (
    <DefinitionList
      items={counts.toSorted(firstNew).map(({ fate, reason, rows }) => ({
        term: wordsOfFate(fate, reason),
        detail: rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`,
      }))}
    />
  )
}

const order = ['waiting', 'made', 'same', 'skipped']
const firstNew = (a: { fate: string }, b: { fate: string }) => order.indexOf(a.fate) - order.indexOf(b.fate)

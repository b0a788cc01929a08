import { DefinitionList } from '@/components/ui/definition-list'
import { wordsOfFate } from '../import-words'
import type { ImportPage } from '../queries'

export function ImportCounts({ counts }: Pick<ImportPage, 'counts'>) {
  return (
    <DefinitionList
      items={counts.map(({ fate, reason, rows }) => ({
        term: wordsOfFate(fate, reason),
        detail: rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`,
      }))}
    />
  )
}

import { List, ListRow } from '@/components/ui/list'
import { More } from '@/components/ui/more'
import { rowMark } from '@/lib/page-rows'
import { wordsOfFate, wordsOfPart } from '../import-words'
import { howRead } from '../mutations'
import type { ImportPage } from '../queries'
import { rowReader } from '../read-apart'
import type { RowRead } from '../read-row'

/** The rows of a file, each with what it becomes, or became. */
export async function ImportRows({ job, page }: Pick<ImportPage, 'job' | 'page'>) {
  const read = job.whole ? [] : await rowReader(howRead(job), job.source)(page.rows)
  // Rows that cannot be read just now are shown by their cells.
  const meant = typeof read === 'string' ? [] : read
  return (
    <>
      <List>
        {page.rows.map((row, index) => (
          <ListRow
            key={row.id}
            id={rowMark(index)}
            title={<span className="wrap-anywhere">{titleOf(job, row, meant[index])}</span>}
            meta={`${job.whole ? '' : `Line ${row.line}. `}${wordsOfFate(row.fate, row.reason)}.`}
          />
        ))}
      </List>
      <More path={`/imports/${job.id}`} page={page} />
    </>
  )
}

function titleOf(
  job: ImportPage['job'],
  { cells, reason }: ImportPage['page']['rows'][number],
  read: RowRead | undefined,
): string {
  if (job.whole) return wordsOfPart(cells)
  if (read?.is === 'process') return `${read.process.company}, ${read.process.role}`
  if (read?.is === 'person') return [read.person.name, read.person.company].filter(Boolean).join(', ')
  const isLeftOut = reason === 'unfit' || reason === 'refused'
  return cells.filter(Boolean).join(', ').slice(0, 120) || (isLeftOut ? 'A row of your file' : 'An empty row')
}

import { OutsideButton } from '@/components/ui/button'
import { List, ListRow } from '@/components/ui/list'
import { exportedTables } from '../tables'
import { TakeEverything } from './take-everything'

const files = [
  ['interviews.ics', 'Interviews', 'For any calendar.'],
  ['people.vcf', 'People', 'For any address book.'],
] as const

const tables = [
  ['pipelines', 'Processes'],
  ['interviews', 'Interviews'],
  ['contacts', 'People'],
  ['next_steps', 'Next steps'],
  ['reflections', 'Reflections'],
  ['questions', 'Questions'],
  ['drafts', 'Drafts'],
  ['offers', 'Offers'],
  ['feedback', 'Feedback'],
] as const

export function ExportList() {
  return (
    <>
      <List>
        <ListRow
          title="Everything, in one ZIP"
          meta="For you to keep: tables, calendar, address book."
          trailing={<Download file="afterword.zip" what="Everything, in one ZIP" isFirst />}
        />
        <ListRow
          title="Everything, as JSON"
          meta="For other programs."
          trailing={<TakeEverything tables={Object.keys(exportedTables).length} />}
        />
        {files.map(([file, title, meta]) => (
          <ListRow key={file} title={title} meta={meta} trailing={<Download file={file} what={title} />} />
        ))}
      </List>
      <p className="mt-4 text-ink-soft text-sm">As a table for a spreadsheet (CSV):</p>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {tables.map(([table, title]) => (
          <li key={table}>
            <a href={`/settings/data/${table}.csv`} download className="row-more">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Download({ file, what, isFirst }: { file: string; what: string; isFirst?: true }) {
  return (
    <OutsideButton
      href={`/settings/data/${file}`}
      download
      look={isFirst ? undefined : 'quiet'}
      size="sm"
      aria-label={`Download: ${what}`}
    >
      Download
    </OutsideButton>
  )
}

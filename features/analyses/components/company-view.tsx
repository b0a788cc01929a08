import { Badge } from '@/components/ui/badge'
import { Section } from '@/components/ui/section'
import { criteria } from '../criteria'
import type { VerdictAcrossRounds } from '../verdict'

/** What stands beside the figures: the verdict, the signs with their examples, and what is still to be asked. */
export function CompanyView({ name, standing }: { name: string; standing: VerdictAcrossRounds }) {
  return (
    <Section title={<span className="wrap-anywhere">{name}</span>}>
      <div className="grid gap-3 py-3">
        <p>{standing.line}</p>
        {standing.broken.map(row => (
          <p key={row}>{`${criteria[row].label} is low, and one of your deal-breakers.`}</p>
        ))}
        {standing.flags.map(flag => (
          <p key={flag.about + flag.example} className="wrap-anywhere">
            <Badge tone={flag.colour === 'green' ? 'done' : 'look'}>
              {flag.colour === 'green' ? 'Good sign' : 'Warning'}
            </Badge>{' '}
            {flag.example}
          </p>
        ))}
        {standing.open.length > 0 && (
          <p className="text-ink-soft text-sm">{`${standing.open.length} of 12 not known yet.`}</p>
        )}
      </div>
    </Section>
  )
}

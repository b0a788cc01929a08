import { formatLongDay, type LocalDate } from '@/lib/time'
import type { Reached } from '../progress'
import { stepWords } from '../step-words'

/** The light theme's colours: a picture that travels has no theme of its own. */
const colour = { ground: '#e9eff6', bar: '#1b3a6b', groove: '#dce6f1', ink: '#12203a', soft: '#3d4f6c' }
const barWidth = 660

/** Drawn by `ImageResponse`, which knows boxes and inline styles only. */
export function SearchPicture({
  reached,
  interviews,
  today,
}: {
  reached: readonly Reached[]
  interviews: number
  today: LocalDate
}) {
  const most = Math.max(1, ...reached.map(step => step.reached))
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '56px 64px',
        background: colour.ground,
        color: colour.ink,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ fontSize: 56 }}>My job search so far</div>
        <div style={{ fontSize: 28, color: colour.soft }}>
          {`${interviews} ${interviews === 1 ? 'interview' : 'interviews'}, as of ${formatLongDay(today).replace(/^\w+ /, '')} ${today.slice(0, 4)}`}
        </div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', gap: 22 }}>
        {reached.map(({ level, reached: count }) => (
          <div key={level} style={{ display: 'flex', alignItems: 'center', fontSize: 32 }}>
            <div style={{ width: 290 }}>{stepWords[level]}</div>
            <div style={{ display: 'flex', width: barWidth, height: 44, background: colour.groove }}>
              <div style={{ width: Math.round((count / most) * barWidth), background: colour.bar }} />
            </div>
            <div style={{ display: 'flex', width: 118, justifyContent: 'flex-end' }}>{String(count)}</div>
          </div>
        ))}
      </div>
      <div style={{ fontSize: 24, color: colour.soft }}>Afterword</div>
    </div>
  )
}

import { Face } from '@/components/ui/faces'
import { gutLabels } from '@/features/vocabulary/tags'
import type { Calibration } from '../calibration'
import { Bars } from './bars'

const feltAs = (gut: number) => (gutLabels[gut - 1] ?? '').replace(/^./, letter => letter.toUpperCase())

/** How it felt, and what came of it: a mirror of what was, never a forecast. */
export function CalibrationMirror({ calibration }: { calibration: Calibration }) {
  const { faces, line } = calibration
  return (
    <div className="grid gap-4 py-4">
      <p>{line}</p>
      {faces.some(face => face.n > 0) && (
        <Bars
          caption="How interviews felt, and how many led to a next step"
          rows={faces.map(({ gut, n, advanced }) => ({
            key: String(gut),
            label: <Face level={gut} label={`${gut} of 5`} />,
            parts: [
              { tone: 'full', count: advanced },
              { tone: 'pale', count: n - advanced },
            ],
            words: `${feltAs(gut)}: ${n === 0 ? 'none so far' : `${advanced} of ${n} led to a next step`}`,
          }))}
        />
      )}
    </div>
  )
}

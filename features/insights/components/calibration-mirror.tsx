import { Face } from '@/components/ui/faces'
import type { Calibration } from '../calibration'

/** How it felt, and what came of it: a mirror of what was, never a forecast. */
export function CalibrationMirror({ calibration }: { calibration: Calibration }) {
  const { faces, line } = calibration
  const most = Math.max(1, ...faces.map(face => face.n))
  return (
    <div className="grid gap-4 py-4">
      <p>{line}</p>
      {faces.some(face => face.n > 0) && (
        <table className="w-full">
          <caption className="sr-only">How interviews felt, and how many led to a next step</caption>
          <tbody>
            {faces.map(({ gut, n, advanced }) => (
              <tr key={gut}>
                <th scope="row" className="w-12 py-1 font-normal">
                  <Face level={gut} label={`${gut} of 5`} />
                </th>
                <td className="py-1">
                  <svg
                    viewBox="0 0 100 8"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    className="h-5 w-full"
                  >
                    <rect width={(n / most) * 100} height="8" fill="var(--edge)" opacity="0.5" />
                    <rect width={(advanced / most) * 100} height="8" fill="var(--act)" />
                  </svg>
                </td>
                <td className="w-32 py-1 pl-3 text-right text-ink-soft text-sm tabular-nums">
                  {n === 0 ? 'none yet' : `${advanced} of ${n} went on`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

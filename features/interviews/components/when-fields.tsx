'use client'

import { type ReactNode, useState } from 'react'
import { PickField } from '@/components/ui/pick-field'
import { TextField } from '@/components/ui/text-field'
import { zoneName } from '@/features/choices/zone-name'
import type { ArrivalField } from '../invitation/arrival'
import type { OfferedMoment } from '../invitation/suggestion'

interface Props {
  startWall: string
  zone: string
  lengthMinutes: number
  place?: string | null | undefined
  url?: string | null | undefined
  /** What to say beside a guess. */
  guessed?: (field: ArrivalField) => string | undefined
  /** Other readings of the moment, one tap each. */
  alternatives?: readonly OfferedMoment[]
  /** The times that are offered to choose from. */
  slots?: readonly OfferedMoment[]
  /** The day is known and the hour is not. */
  asksForTime?: boolean
}

/** Where one of several times is taken. */
export const notTold = 'We don’t tell them: please answer their message too.'

const nothingGuessed = () => undefined

/** Day, time, zone, length and place: the native inputs, which every phone knows. */
export function WhenFields({
  startWall,
  zone,
  lengthMinutes,
  place,
  url,
  guessed = nothingGuessed,
  alternatives = [],
  slots = [],
  asksForTime,
}: Props) {
  const [tapped, setTapped] = useState({ zone, times: 0 })
  const [taken, setTaken] = useState<string | null>(`${startWall} ${zone}`)
  const take = (moment: OfferedMoment) => {
    setTaken(idOf(moment))
    setTapped(({ times }) => ({ zone: moment.zone, times: times + 1 }))
  }
  const chosen = { id: tapped.zone, label: zoneName(tapped.zone) }
  return (
    <>
      {slots.length > 0 && (
        <MomentChips
          legend={`They offer ${slots.length} times. Which one do you take?`}
          moments={slots}
          taken={taken}
          onTake={take}
        >
          {notTold}
        </MomentChips>
      )}
      {alternatives.length > 0 && (
        <MomentChips legend="Or is it another time?" moments={alternatives} onTake={take} />
      )}
      <div
        className="grid grid-cols-2 gap-x-4 gap-y-6"
        // Another time was typed than the one that was tapped.
        onInput={({ target }) =>
          target instanceof HTMLInputElement && target.name !== 'lengthMinutes' && setTaken(null)
        }
      >
        <TextField
          label="Day"
          name="date"
          type="date"
          required
          hint={guessed('date')}
          defaultValue={startWall.slice(0, 10)}
        />
        <TextField
          label="Starts"
          name="time"
          type="time"
          required
          hint={asksForTime ? 'No time is named: please set it.' : guessed('time')}
          defaultValue={asksForTime ? '' : startWall.slice(11, 16)}
        />
        <TextField
          label="Minutes"
          name="lengthMinutes"
          hint={guessed('length')}
          type="number"
          inputMode="numeric"
          min={5}
          max={1440}
          step={5}
          required
          defaultValue={lengthMinutes}
        />
        <PickField
          key={tapped.times}
          label="Time zone"
          name="zone"
          hint={guessed('zone')}
          from="/choices?of=zones"
          recent={[chosen]}
          chosen={chosen}
          onPick={() => setTaken(null)}
          hasMore
          typed
        />
      </div>
      <TextField label="Place" name="place" maxLength={300} defaultValue={place ?? ''} />
      <TextField
        label="Link to the call"
        name="url"
        type="url"
        inputMode="url"
        placeholder="https://"
        defaultValue={url ?? ''}
        hint={url ? guessed('link') : undefined}
      />
    </>
  )
}

const idOf = ({ startWall, zone }: OfferedMoment) => `${startWall} ${zone}`

/** "Fri 4 December, 14:00, or 12 April?": what is in the fields of the form around it changes at a tap. */
function MomentChips({
  legend,
  moments,
  taken,
  onTake,
  children,
}: {
  legend: string
  moments: readonly OfferedMoment[]
  /** What stands in the fields; unset where one of these is no choice, but another reading. */
  taken?: string | null
  onTake: (moment: OfferedMoment) => void
  children?: ReactNode
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold text-sm">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {moments.map(moment => (
          <button
            key={idOf(moment)}
            type="button"
            aria-pressed={taken === undefined ? undefined : taken === idOf(moment)}
            className="chip aria-pressed:bg-act aria-pressed:font-semibold aria-pressed:text-on-act"
            onClick={event => {
              const fields = event.currentTarget.form?.elements
              const set = (name: string, value: string) => {
                const field = fields?.namedItem(name)
                if (field instanceof HTMLInputElement) field.value = value
              }
              set('date', moment.startWall.slice(0, 10))
              set('time', moment.startWall.slice(11, 16))
              onTake(moment)
            }}
          >
            {moment.label}
          </button>
        ))}
      </div>
      {children && <p className="mt-2 text-ink-soft text-sm">{children}</p>}
    </fieldset>
  )
}

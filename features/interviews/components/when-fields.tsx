'use client'

import { useState } from 'react'
import { PickField } from '@/components/ui/pick-field'
import { TextField } from '@/components/ui/text-field'
import { zoneName } from '@/features/choices/zone-name'
import type { ArrivalField } from '../invitation/arrival'

interface Props {
  startWall: string
  zone: string
  lengthMinutes: number
  place?: string | null | undefined
  url?: string | null | undefined
  /** What to say beside a guess. */
  guessed?: (field: ArrivalField) => string | undefined
  /** Other readings of the moment, one tap each. */
  alternatives?: readonly { startWall: string; zone: string; label: string }[]
  /** The day is known and the hour is not. */
  asksForTime?: boolean
}

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
  asksForTime,
}: Props) {
  const [tapped, setTapped] = useState({ zone, times: 0 })
  const chosen = { id: tapped.zone, label: zoneName(tapped.zone) }
  return (
    <>
      {alternatives.length > 0 && (
        <Alternatives
          others={alternatives}
          onZone={zone => setTapped(({ times }) => ({ zone, times: times + 1 }))}
        />
      )}
      <div className="grid grid-cols-2 gap-x-4 gap-y-6">
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

/** "Fri 4 December, 14:00, or 12 April?": what is in the fields of the form around it changes at a tap. */
function Alternatives({
  others,
  onZone,
}: {
  others: NonNullable<Props['alternatives']>
  onZone: (zone: string) => void
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold text-sm">Or is it another time?</legend>
      <div className="flex flex-wrap gap-2">
        {others.map(({ startWall, zone, label }) => (
          <button
            key={`${startWall} ${zone}`}
            type="button"
            className="chip"
            onClick={event => {
              const fields = event.currentTarget.form?.elements
              const set = (name: string, value: string) => {
                const field = fields?.namedItem(name)
                if (field instanceof HTMLInputElement) field.value = value
              }
              set('date', startWall.slice(0, 10))
              set('time', startWall.slice(11, 16))
              onZone(zone)
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

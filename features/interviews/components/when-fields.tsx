import { SelectField, TextField } from '@/components/ui/text-field'

interface Props {
  zones: readonly string[]
  startWall: string
  zone: string
  lengthMinutes: number
  place?: string | null | undefined
  url?: string | null | undefined
}

/** Day, time, zone, length and place: the native inputs, which every phone knows. */
export function WhenFields({ zones, startWall, zone, lengthMinutes, place, url }: Props) {
  return (
    <>
      <div className="grid grid-cols-2 gap-x-4 gap-y-6">
        <TextField label="Day" name="date" type="date" required defaultValue={startWall.slice(0, 10)} />
        <TextField label="Starts" name="time" type="time" required defaultValue={startWall.slice(11, 16)} />
        <TextField
          label="Minutes"
          name="lengthMinutes"
          type="number"
          inputMode="numeric"
          min={5}
          max={1440}
          step={5}
          required
          defaultValue={lengthMinutes}
        />
        <SelectField
          label="Time zone"
          name="zone"
          defaultValue={zone}
          options={(zones.includes(zone) ? zones : [zone, ...zones]).map(value => ({
            value,
            label: value.replaceAll('_', ' '),
          }))}
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
      />
    </>
  )
}

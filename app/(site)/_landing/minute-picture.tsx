import { Button } from '@/components/ui/button'
import { Faces } from '@/components/ui/faces'
import { MinuteRing } from '@/components/ui/minute-ring'
import { TextareaField } from '@/components/ui/text-field'

/** What the mail at an interview's end opens, with made-up people. A picture: nothing in it can be used. */
export function MinutePicture() {
  return (
    <div role="img" aria-label="The one-minute form on a phone, ten minutes after an interview at Northlight">
      <div inert className="grid gap-5 p-4 sm:p-5">
        <div className="flex items-start justify-between gap-3">
          <div>
            <p className="text-ink-soft text-xs">Northlight · ended 15:00</p>
            <p className="mt-0.5 font-bold text-lg">One minute, while it’s fresh</p>
          </div>
          <MinuteRing value={0.38} className="w-9 shrink-0" />
        </div>
        <Faces name="picture-gut" legend="How did that feel?" defaultValue={4} />
        <TextareaField
          name="picture-note"
          label="Agnieszka told you about …"
          defaultValue="moving two warehouses in a single weekend"
          rows={2}
        />
        <Button wide>Next: Tom</Button>
      </div>
    </div>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { CopyButton } from '@/components/ui/copy-button'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import type { InboundAddress } from '@/features/own-address/own-address'
import { makeInboundAddressAction, saveBccAction } from '../actions'

/** The address to forward to, and the one switch that goes with it. */
export function OwnAddress({ own }: { own: InboundAddress | null }) {
  if (!own)
    return (
      <Section title="Forward to Afterword">
        <p className="py-3 text-ink-soft">
          Forward an invitation to an address that only you know, and it becomes an interview here.
        </p>
        <ActionForm action={makeInboundAddressAction}>
          <SubmitButton look="quiet">Make my address</SubmitButton>
        </ActionForm>
      </Section>
    )
  return (
    <Section title="Forward to Afterword">
      <p className="py-3 text-ink-soft">
        Forward invitations, changes and replies here, from the address you sign in with. It’s for you alone.
      </p>
      <p className="wrap-anywhere font-semibold" data-own-address>
        {own.address}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <CopyButton text={own.address}>Copy the address</CopyButton>
        <ActionForm action={makeInboundAddressAction}>
          <SubmitButton look="quiet">Make a new one</SubmitButton>
        </ActionForm>
      </div>
      <p className="mt-2 text-ink-soft text-sm">Once there is a new one, nothing sent to this one arrives.</p>
      <ActionForm action={saveBccAction} className="mt-4 grid justify-items-start gap-3">
        <label className="flex min-h-thumb items-center gap-3">
          <input type="checkbox" name="bcc" defaultChecked={own.bcc} className="size-5" />
          <span>Put it as BCC in my messages, so you know what I sent</span>
        </label>
        <p className="text-ink-soft text-sm">Whoever you write to doesn’t see it.</p>
        <SubmitButton look="quiet">Save</SubmitButton>
      </ActionForm>
    </Section>
  )
}

import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { DefinitionList } from '@/components/ui/definition-list'
import { List, ListRow } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { DraftKind } from '@/db/enums'
import { templateSource } from '@/features/letters/own-template'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { slots, slotsIn } from '@/features/letters/templates/slots'
import { dropTemplateAction, saveTemplateAction } from '../actions'
import { templateGroups, whenWritten } from '../template-groups'
import { TemplateFields } from './template-fields'

type Own = { kind: DraftKind; subject: string; body: string }

export function TemplateList({ own }: { own: readonly Own[] }) {
  return templateGroups.map(({ title, kinds }) => (
    <Section key={title} title={title}>
      <List className="rows-go">
        {kinds.map(kind => (
          <ListRow
            key={kind}
            href={`/drafts/templates?kind=${kind}`}
            title={kindRules[kind].label}
            meta={whenWritten[kind]}
            trailing={own.some(row => row.kind === kind) ? <Badge tone="chosen">Your version</Badge> : null}
          />
        ))}
      </List>
    </Section>
  ))
}

export function TemplateForm({ kind, own }: { kind: DraftKind; own: Own | undefined }) {
  const house = templateSource(kind)
  const text = own ?? house
  const used = slotsIn(`${house.subject}\n${house.body}\n${text.subject}\n${text.body}`)
  const { required } = kindRules[kind]
  return (
    <>
      <Section title={kindRules[kind].label}>
        <ActionForm action={saveTemplateAction} className="grid gap-5 py-4">
          <input type="hidden" name="kind" value={kind} />
          <TemplateFields isOwn={Boolean(own)}>
            {kind !== 'linkedin_request' && (
              <TextField label="Subject" name="subject" defaultValue={text.subject} maxLength={300} />
            )}
            <TextareaField
              label="Message"
              name="body"
              defaultValue={text.body}
              rows={14}
              required
              maxLength={5000}
              hint="Words in braces are filled in for you. A sentence is left out if its words aren’t known."
            />
          </TemplateFields>
          <div className="flex flex-wrap gap-2">
            <SubmitButton>Save as my version</SubmitButton>
          </div>
        </ActionForm>
        {own && (
          <ActionForm action={dropTemplateAction}>
            <input type="hidden" name="kind" value={kind} />
            <SubmitButton look="bare" className="-ml-4">
              Go back to the original
            </SubmitButton>
          </ActionForm>
        )}
      </Section>
      <Section title="What can be filled in">
        <DefinitionList
          items={used.map(slot => ({
            term: <code className="wrap-anywhere">{`{${slot}}`}</code>,
            detail: `${slots[slot].label}${required.includes(slot) ? ' (without it the draft is not ready)' : ''}`,
          }))}
        />
      </Section>
    </>
  )
}

import 'server-only'
import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { analyses } from '@/db/schema/analyses'
import { analysisScores } from '@/db/schema/analysis-scores'
import { auditLog } from '@/db/schema/audit-log'
import { contacts } from '@/db/schema/contacts'
import { deliveries } from '@/db/schema/deliveries'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { feedback } from '@/db/schema/feedback'
import { imports } from '@/db/schema/imports'
import { inboundAddresses } from '@/db/schema/inbound-addresses'
import { inboundMails } from '@/db/schema/inbound-mails'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { pushSubscriptions } from '@/db/schema/push-subscriptions'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { reminders } from '@/db/schema/reminders'
import { replies } from '@/db/schema/replies'
import { settings } from '@/db/schema/settings'
import { shareLinkPipelines } from '@/db/schema/share-link-pipelines'
import { shareLinks } from '@/db/schema/share-links'
import { stageChanges } from '@/db/schema/stage-changes'
import { vents } from '@/db/schema/vents'
import { weekPlans } from '@/db/schema/week-plans'
import { type TableRule, type TenantTable, tableRules } from '@/db/table-rules'

/** A table that its rule does not leave behind; without one here it does not compile, and no other is taken. */
export type ExportedTable = {
  [Table in TenantTable]: (typeof tableRules)[Table] extends { leftBehind: string } ? never : Table
}[TenantTable]

/** What a person takes with them: every table of theirs, named as in the database. */
export const exportedTables = {
  settings,
  pipelines,
  stage_changes: stageChanges,
  interviews,
  interview_people: interviewPeople,
  contacts,
  next_steps: nextSteps,
  replies,
  reflections,
  questions,
  analyses,
  analysis_scores: analysisScores,
  feedback,
  offers,
  drafts,
  draft_recipients: draftRecipients,
  draft_templates: draftTemplates,
  vents,
  week_plans: weekPlans,
  share_links: shareLinks,
  share_link_pipelines: shareLinkPipelines,
  reminders,
  deliveries,
  inbound_addresses: inboundAddresses,
  inbound_mails: inboundMails,
  push_subscriptions: pushSubscriptions,
  audit_log: auditLog,
  imports,
} satisfies Record<ExportedTable, PgTable>

/** What stays behind, and why: whole tables by their rule, and some columns. A test holds all of it to the catalog. */
export const leftBehind: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries<TableRule>(tableRules).flatMap(([table, { leftBehind }]) =>
      leftBehind ? [[table, leftBehind]] : [],
    ),
  ),
  'share_links.passcode_hash': 'a hash that only its passcode can be checked against',
  'push_subscriptions.endpoint': 'a secret address of your browser that only this server may use',
  'push_subscriptions.p256dh': 'a key of your browser that only this server may use',
  'push_subscriptions.auth': 'a key of your browser that only this server may use',
  'deliveries.idempotency_key': 'a random key for the mail service',
  'deliveries.fence': 'how workers keep out of each other’s way',
  'deliveries.leased_until': 'how workers keep out of each other’s way',
  '*.user_id': 'the same in every row: it is you',
}

const hidden = new Set([
  'passcodeHash',
  'idempotencyKey',
  'fence',
  'leasedUntil',
  'userId',
  'endpoint',
  'p256dh',
  'auth',
])

export const columnsOf = (table: ExportedTable) =>
  Object.fromEntries(
    Object.entries(getTableColumns(exportedTables[table])).filter(([key]) => !hidden.has(key)),
  )

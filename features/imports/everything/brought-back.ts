import { analyses } from '@/db/schema/analyses'
import { analysisScores } from '@/db/schema/analysis-scores'
import { contacts } from '@/db/schema/contacts'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { feedback } from '@/db/schema/feedback'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { reminders } from '@/db/schema/reminders'
import { replies } from '@/db/schema/replies'
import { stageChanges } from '@/db/schema/stage-changes'
import { vents } from '@/db/schema/vents'
import { weekPlans } from '@/db/schema/week-plans'
import type { ExportedTable } from '@/features/own-data/tables'

/** What comes back, parents before what hangs on them. Settings are one row that is there already. */
export const broughtBack = {
  contacts,
  pipelines,
  stage_changes: stageChanges,
  interviews,
  interview_people: interviewPeople,
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
  reminders,
}
export type BroughtBack = keyof typeof broughtBack

/** What is in the file and stays there, and why; a test holds both lists to what is given out. */
export const notBroughtBack: Record<Exclude<ExportedTable, BroughtBack | 'settings'>, string> = {
  share_links: 'their addresses are hashes that stayed behind: a link that nobody can open',
  share_link_pipelines: 'they belong to the links',
  deliveries: 'mails that another account was sent',
  inbound_addresses: 'a secret address of the other account',
  inbound_mails: 'what came to that address and was dealt with, or not, there',
  push_subscriptions: 'devices that another server may tell',
  audit_log: 'what was done in the other account',
  imports: 'files that were brought into the other account',
}

/** Of the settings, what is the account's own and no choice of theirs. */
export const settingsLeft: Record<string, string> = {
  lastSeenAt: 'when they were last here',
  quietSince: 'since when they have not been here',
  suppressedAt: 'what the mail service said of another address',
  suppressedBy: 'what the mail service said of another address',
  calendarChangedAt: 'when the calendar of the other account changed',
  updatedAt: 'when this row changed',
}

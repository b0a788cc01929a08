import 'server-only'
import { sql } from 'drizzle-orm'
import { contacts } from '@/db/schema/contacts'
import type { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import type { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { stageChanges } from '@/db/schema/stage-changes'

// Every column is picked by hand: what is *for me alone* (private notes, `note_for_me`) is never read here, so that it
// cannot reach a draft.
export const personColumns = {
  id: contacts.id,
  name: contacts.name,
  kind: contacts.kind,
  email: contacts.email,
  addressAs: contacts.addressAs,
  linkedinUrl: contacts.linkedinUrl,
  linkedinConnectedAt: contacts.linkedinConnectedAt,
}
export const pipelineColumns = {
  id: pipelines.id,
  company: pipelines.company,
  role: pipelines.role,
  stage: pipelines.stage,
  source: pipelines.source,
  recruiterId: pipelines.recruiterId,
  country: pipelines.country,
  region: pipelines.region,
  zone: pipelines.zone,
  interest: pipelines.interest,
  formality: pipelines.formality,
  firstNudgeDays: pipelines.firstNudgeDays,
  secondNudgeDays: pipelines.secondNudgeDays,
  lastHeardAt: pipelines.lastHeardAt,
  endedAt: pipelines.endedAt,
  stageChangedAt: pipelines.stageChangedAt,
  availability: pipelines.availability,
  atLeast25Staff: pipelines.atLeast25Staff,
  deletedAt: pipelines.deletedAt,
}
/** When the last move took it out of quiet. */
export const leftQuietAt = sql<Date | null>`(
  select case when c.from_stage = 'quiet' then c.at end from stage_changes c
  where c.user_id = pipelines.user_id and c.pipeline_id = pipelines.id
  order by c.at desc, c.id desc limit 1)`.mapWith(stageChanges.at)
export const sharesPage = sql<boolean>`exists (
  select 1 from share_links l
  where l.user_id = pipelines.user_id and l.recruiter_id = pipelines.recruiter_id and l.revoked_at is null)`
export const interviewColumns = {
  id: interviews.id,
  kind: interviews.kind,
  state: interviews.state,
  zone: interviews.zone,
  startsAt: interviews.startsAt,
  endsAt: interviews.endsAt,
  lengthMinutes: interviews.lengthMinutes,
  jointNote: interviews.jointNote,
  place: interviews.place,
  url: interviews.url,
}
/** Of a round: who was there, what was asked, each in the order in which it was noted; and what was answered, by fact. */
export const roundLists = {
  met: sql<Met[]>`coalesce((
    select jsonb_agg(jsonb_build_object('id', p.contact_id, 'note', p.note_for_them, 'stem', p.note_stem,
      'rapport', p.rapport) order by p.created_at, p.contact_id)
    from interview_people p
    where p.user_id = ${interviews.userId} and p.interview_id = ${interviews.id}), '[]')`,
  asked: sql<string[]>`array(
    select q.text from questions q
    where q.user_id = ${interviews.userId} and q.interview_id = ${interviews.id}
      and q.direction = 'asked_of_me' and q.deleted_at is null
    order by q.created_at, q.id)`,
  facts: sql<Fact[]>`coalesce((
    select jsonb_agg(jsonb_build_object('fact', n.fact, 'state', n.state, 'answerText', n.answer_text,
      'answerDate', n.answer_date, 'answerWho', n.answer_who, 'answerChannel', n.answer_channel,
      'contactId', n.contact_id, 'saidById', n.said_by_id) order by n.fact)
    from next_steps n where n.user_id = ${interviews.userId} and n.interview_id = ${interviews.id}), '[]')`,
}

type Met = { id: string; note: string | null } & {
  stem: (typeof interviewPeople.$inferSelect)['noteStem']
  rapport: (typeof interviewPeople.$inferSelect)['rapport']
}
type Fact = Pick<
  typeof nextSteps.$inferSelect,
  'fact' | 'state' | 'answerText' | 'answerDate' | 'answerWho' | 'answerChannel' | 'contactId' | 'saidById'
>

export const settingsColumns = {
  zone: settings.zone,
  country: settings.country,
  region: settings.region,
  quietFrom: settings.quietFrom,
  quietUntil: settings.quietUntil,
  workingDays: settings.workingDays,
  formality: settings.formality,
  signature: settings.signature,
  linkedinAccount: settings.linkedinAccount,
  holidayFrom: settings.holidayFrom,
  holidayUntil: settings.holidayUntil,
  pausedUntil: settings.pausedUntil,
  suppressedAt: settings.suppressedAt,
  lastSeenAt: settings.lastSeenAt,
  quietSince: settings.quietSince,
}

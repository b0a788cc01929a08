import type { TouchedThing } from './enums'

/** What a changed row means for what is planned: which thing is to be planned again, and which columns matter. */
export type Touch = {
  thing: TouchedThing
  /** The column that names the thing; `interview` looks up the process of the row's interview. Unset for the desk. */
  by?: string | { interview: string } | { eitherOr: [process: string, person: string] }
  /** An update of no other column plans anything. */
  columns: readonly string[]
  /** Of these, the ones that matter to all processes of the person, where the row has an open offer. */
  deskOnOffer?: readonly string[]
  /** The column that names the row, where it is not its id. */
  key?: string
}

export type TableRule = {
  /** `null`: nothing is planned from it. */
  touches: Touch | null
  /** Why a person does not take it with them; unset: they do (features/own-data). */
  leftBehind?: string
}

/**
 * Every table of a person's own, by its name. A table that is not here does not compile (`owned`), one without a
 * trigger for what it touches is red in the catalog test. The recipe is in CONTRIBUTING.md.
 */
export const tableRules = {
  settings: {
    touches: {
      thing: 'desk',
      key: 'user_id',
      columns: [
        'zone',
        'country',
        'region',
        'quiet_from',
        'quiet_until',
        'working_days',
        'formality',
        'signature',
        'linkedin_account',
        'holiday_from',
        'holiday_until',
        'paused_until',
        'suppressed_at',
      ],
    },
  },
  pipelines: {
    touches: {
      thing: 'process',
      by: 'id',
      columns: [
        'company',
        'role',
        'stage',
        'source',
        'recruiter_id',
        'country',
        'region',
        'zone',
        'at_least25_staff',
        'interest',
        'availability',
        'formality',
        'first_nudge_days',
        'second_nudge_days',
        'last_heard_at',
        'ended_at',
        'deleted_at',
      ],
      // Its open offer is a reason to write to the others, for as long as the process stands where an offer can.
      deskOnOffer: ['stage', 'deleted_at'],
    },
  },
  stage_changes: { touches: null },
  interviews: {
    touches: {
      thing: 'process',
      by: 'pipeline_id',
      columns: [
        'pipeline_id',
        'kind',
        'state',
        'zone',
        'starts_at',
        'ends_at',
        'length_minutes',
        'place',
        'url',
        'joint_note',
        'deleted_at',
      ],
    },
  },
  interview_people: {
    touches: {
      thing: 'process',
      by: { interview: 'interview_id' },
      columns: ['interview_id', 'contact_id', 'note_stem', 'note_for_them', 'rapport'],
    },
  },
  contacts: {
    touches: {
      thing: 'person',
      by: 'id',
      columns: [
        'name',
        'kind',
        'company',
        'email',
        'address_as',
        'linkedin_url',
        'linkedin_connected_at',
        'deleted_at',
        'forgotten_at',
        'merged_into_id',
      ],
    },
  },
  next_steps: {
    touches: {
      thing: 'process',
      by: { interview: 'interview_id' },
      columns: [
        'state',
        'answer_text',
        'answer_date',
        'answer_who',
        'answer_channel',
        'contact_id',
        'said_by_id',
      ],
    },
  },
  replies: { touches: null },
  reflections: {
    touches: {
      thing: 'process',
      by: { interview: 'interview_id' },
      columns: ['went_well', 'repair_point', 'they_cared_about'],
    },
  },
  questions: {
    touches: {
      thing: 'process',
      by: { interview: 'interview_id' },
      columns: ['text', 'direction', 'interview_id', 'deleted_at'],
    },
  },
  analyses: { touches: null },
  analysis_scores: { touches: null },
  feedback: { touches: null },
  offers: {
    touches: {
      thing: 'desk',
      columns: [
        'pipeline_id',
        'state',
        'title',
        'pay',
        'terms',
        'received_on',
        'answer_by',
        'start_date',
        'in_writing',
        'made_by_id',
        'deleted_at',
      ],
    },
  },
  drafts: {
    touches: {
      thing: 'process',
      by: { eitherOr: ['pipeline_id', 'contact_id'] },
      columns: [
        'state',
        'kind',
        'origin',
        'edited',
        'words',
        'note_stem',
        'include',
        'contact_id',
        'pipeline_id',
        'formality',
        'set_aside',
        'deleted_at',
        'sent_at',
        'answered_at',
        'skipped_at',
        'probably_sent_at',
        'not_sent_at',
      ],
    },
  },
  draft_recipients: { touches: null },
  draft_templates: { touches: { thing: 'desk', columns: ['subject', 'body'] } },
  vents: { touches: null },
  week_plans: { touches: null },
  share_links: { touches: { thing: 'person', by: 'recruiter_id', columns: ['recruiter_id', 'revoked_at'] } },
  share_link_pipelines: { touches: null },
  reminders: { touches: null },
  deliveries: { touches: null },
  audit_log: { touches: null },
  imports: { touches: null },
  import_rows: {
    touches: null,
    leftBehind: 'lines of files you brought in yourself: what they became is in the other tables',
  },
  tokens: {
    touches: null,
    leftBehind: 'hashes of links that were mailed: they mean nothing elsewhere and open nothing',
  },
  inbound_addresses: { touches: null },
  inbound_mails: { touches: null },
  push_subscriptions: { touches: null },
  touched: {
    touches: null,
    leftBehind: 'what is to be planned again within the minute: empty but for a moment',
  },
} as const satisfies Record<string, TableRule>

export type TenantTable = keyof typeof tableRules

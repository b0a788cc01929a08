// The words of the product, each list written once: columns, zod schemas and forms all read them here.

export const stages = [
  'applied',
  'screening',
  'interviewing',
  'final',
  'offer',
  'quiet',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'aside',
] as const
export type Stage = (typeof stages)[number]
export const endedStages = [
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'aside',
] as const satisfies readonly Stage[]

/** What a device is asked to sign for: to become a way in, or to be one. */
export const passkeyAsks = ['add', 'sign_in'] as const
export type PasskeyAsk = (typeof passkeyAsks)[number]

export const sources = ['direct', 'agency', 'in_house', 'referral'] as const
export type Source = (typeof sources)[number]

export const interviewKinds = [
  'recruiter_screen',
  'hiring_manager',
  'technical',
  'panel',
  'final',
  'informational',
  'test_day',
  'other',
] as const
export type InterviewKind = (typeof interviewKinds)[number]

export const interviewStates = ['scheduled', 'cancelled'] as const

export const contactKinds = [
  'interviewer',
  'hiring_manager',
  'coordinator',
  'agency_recruiter',
  'in_house_recruiter',
  'referrer',
  'other',
] as const
export type ContactKind = (typeof contactKinds)[number]

/** How it was between us; `invited`: it was good, and they offered to connect. */
export const rapports = ['good', 'neutral', 'poor', 'invited'] as const
export const wasWarm = (rapport: string | null) => rapport === 'good' || rapport === 'invited'
export const formalities = ['first_name', 'formal'] as const
export const languages = ['en'] as const

export const nextStepFacts = [
  'what_next',
  'rounds',
  'decision_date',
  'who_contacts',
  'channel',
  'whom_to_ask',
] as const
export type NextStepFact = (typeof nextStepFacts)[number]
export const factStates = ['answered', 'unknown', 'not_asked'] as const
export const whoContacts = ['they', 'recruiter', 'me'] as const
export const contactChannels = ['email', 'phone', 'recruiter', 'other'] as const

export const questionDirections = ['asked_of_me', 'asked_by_me'] as const
export const questionTypes = [
  'motivation',
  'experience',
  'situational',
  'technical',
  'role_play',
  'weaknesses',
  'pay',
  'your_questions',
  'curveball',
] as const
export const difficulties = ['comfortable', 'stretched', 'stumped'] as const

export const strengthTags = [
  'clear_story',
  'measurable_result',
  'listened_well',
  'good_questions',
  'company_knowledge',
  'technical_depth',
  'calm',
  'energy',
  'honest_about_limits',
  'closed_well',
] as const
export const workOnTags = [
  'rambled',
  'too_short',
  'no_result',
  'missed_the_question',
  'nerves',
  'weak_on_company',
  'weak_on_pay',
  'no_questions_left',
  'jargon',
  'ran_out_of_time',
  'interrupted',
] as const

export const analysisCriteria = [
  'work_itself',
  'manager',
  'team',
  'how_they_treated_me',
  'clarity',
  'growth',
  'pay',
  'hours',
  'place',
  'stability',
  'values',
  'process',
] as const
export type AnalysisCriterion = (typeof analysisCriteria)[number]
export const expectationGaps = ['better', 'as_expected', 'worse'] as const
export const verdicts = ['yes', 'unsure', 'no'] as const

export const draftKinds = [
  'thank_you_screen',
  'thank_you_manager',
  'thank_you_panel',
  'thank_you_joint',
  'thank_you_final',
  'thank_you_informational',
  'thank_you_coordinator',
  'missing_facts',
  'nudge_dated',
  'nudge_undated',
  'nudge_second',
  'nudge_closing',
  'debrief',
  'recruiter_update',
  'other_offer',
  'more_time',
  'reschedule',
  'rejection_reply',
  'advice',
  'referral_ask',
  'accept_offer',
  'decline',
  'linkedin_request',
  'stay_in_touch',
] as const
export type DraftKind = (typeof draftKinds)[number]
export const nudgeKinds = [
  'nudge_dated',
  'nudge_undated',
  'nudge_second',
  'nudge_closing',
] as const satisfies readonly DraftKind[]
export const draftChannels = ['email', 'linkedin', 'phone'] as const
export type DraftChannel = (typeof draftChannels)[number]
/** Said only when asked for: the recruiter's page, staying in a German talent pool, and how it all came out. */
export type DraftExtra = 'share_link' | 'talent_pool' | 'accepted' | 'via_agency' | 'not_there'
/**
 * What a draft is there for: the rule of practice that wants it, or the act of the person that asked for it. What each
 * means for planning stands in features/planning/draft-origins.ts.
 */
export const draftOrigins = [
  'thank_you',
  'linkedin',
  'debrief',
  'in_house_word',
  'nudge',
  'check_in',
  'other_offer',
  'recruiter_update',
  'rejection_reply',
  'advice',
  'referral_ask',
  'stay_in_touch',
  'in_touch',
  'moved_forward',
  'ask',
  'more_time',
  'accept_offer',
  'decline',
  'withdraw',
  'step_back',
  'thank_helper',
  'by_hand',
] as const
export type DraftOrigin = (typeof draftOrigins)[number]
/** Why a draft lies aside: the plan took it back and may bring it back, or the person chose otherwise. */
export const setAsideReasons = ['plan', 'choice'] as const
/**
 * `open` until the person sends it; `probably_sent` once it was mailed to them and they twice did not say; `answered`
 * ends the waiting; `skipped` is a choice, not a failure.
 */
export const draftStates = ['open', 'probably_sent', 'sent', 'answered', 'skipped'] as const
export type DraftState = (typeof draftStates)[number]

export const reminderKinds = [
  'brief_evening',
  'brief_hour',
  'minute',
  'minute_again',
  'debrief',
  'analysis',
  'draft',
  'offer_deadline',
  'own_call',
  'sent_check',
  'share_viewed',
  'duty_to_inform',
  'weekly_plan',
  'weekly_review',
  'pattern_card',
  'digest',
  'going_quiet',
] as const
export type ReminderKind = (typeof reminderKinds)[number]
/** `planned` waits; `leaving` is in a delivery; the rest are ends, each with a reason a person can read. */
export const reminderStates = [
  'planned',
  'leaving',
  'sent',
  'skipped',
  'cancelled',
  'done',
  'failed',
  'parked',
] as const
export type ReminderState = (typeof reminderStates)[number]

/** Why a reminder ended, or will not leave again; its sentence stands in features/reminders/end-words.ts. */
export const endReasons = [
  'marked_done',
  'put_off',
  'sent',
  'replied',
  'not_yet',
  'probably_sent',
  'asked_on_today',
  'left_out',
  'went_quiet',
  'kept_on',
  'came_back',
  'not_held',
  'minute_taken',
  'company_seen',
  'week_planned',
  'week_reviewed',
  'interview_off',
  'moved',
  'no_longer_needed',
  'offer_answered',
  'search_over',
  'link_ended',
  'forgotten',
  'looked',
] as const
export type EndReason = (typeof endReasons)[number]

/** What moved a process from one stage to another; `cause_id` names the offer or draft behind it. */
export const stageCauses = [
  'by_hand',
  'undone',
  'offer_recorded',
  'offer_accepted',
  'accepted_elsewhere',
  'offer_declined',
  'answer_taken_back',
  'note_sent',
  'note_taken_back',
  'fell_quiet',
  'replied',
  'closing_taken_back',
  'rejected',
] as const
export type StageCause = (typeof stageCauses)[number]

/** How it is known that they got back to the person. */
export const replyCauses = ['told', 'answered', 'offer', 'rejection'] as const
export type ReplyCause = (typeof replyCauses)[number]

/** Who stopped all mail. */
export const suppressors = [
  'bounce',
  'complaint',
  'provider',
  'unsubscribed',
  'account_closing',
  'operator',
] as const
export type Suppressor = (typeof suppressors)[number]

/** How the note about a person begins: the rest is typed (docs/voice.md). */
export const hookStems = [
  'told_me_about',
  'asked_me_about',
  'said',
  'showed_me',
  'advised_me_to',
  'helped_me_by',
  'we_share',
  'own_words',
] as const
export type HookStem = (typeof hookStems)[number]

/** What a mark says was changed: everything that is planned for a person, one process, or somebody they know. */
export const touchedThings = ['desk', 'process', 'person'] as const
export type TouchedThing = (typeof touchedThings)[number]

/** `prepared` is frozen and waits for a try; `unknown` means the provider may or may not have it. */
export const deliveryStates = ['prepared', 'sent', 'unknown', 'parked', 'dead', 'skipped'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** What a mail to somebody's own address turned out to be. `sent`: a letter of theirs, by BCC. */
export const inboundKinds = ['invitation', 'moved', 'cancelled', 'reply', 'sent', 'unclear'] as const
export type InboundKind = (typeof inboundKinds)[number]
/** `held`: not theirs, not shown to be, or more than we read: never obeyed. `done`: by itself or with a yes. */
export const inboundStates = ['waiting', 'held', 'done', 'dismissed'] as const
export const heldReasons = ['stranger', 'unproven', 'unreadable'] as const
export type HeldReason = (typeof heldReasons)[number]

export const tokenPurposes = ['act', 'capture', 'unsubscribe', 'share', 'calendar', 'inbound'] as const
export type TokenPurpose = (typeof tokenPurposes)[number]

export const shareFields = [
  'stage',
  'dates',
  'next_step',
  'interest',
  'availability',
  'start_date',
  'needs',
  'questions',
] as const
export type ShareField = (typeof shareFields)[number]

export const offerStates = ['open', 'accepted', 'declined', 'lapsed'] as const
export const linkedinAccounts = ['free', 'premium'] as const
export const composers = ['mailto', 'gmail', 'outlook'] as const
export type Composer = (typeof composers)[number]

/** What a newcomer is shown to do first, in this order; each can be skipped. */
export const firstSteps = ['interview', 'place', 'ahead'] as const
export type FirstStep = (typeof firstSteps)[number]

/** What a row of a file that is brought in is about. */
export const importKinds = ['processes', 'people'] as const
export type ImportKind = (typeof importKinds)[number]
/** `read`: shown for a yes. `running`: in batches, by whoever looks and by the scheduler. */
export const importStates = ['read', 'running', 'done', 'undone'] as const
export const importFates = ['waiting', 'made', 'same', 'skipped'] as const
export type ImportFate = (typeof importFates)[number]

/** Where such a file comes from, read from its first line; `sheet` is any other. */
export const importSources = [
  'afterword',
  'huntr',
  'teal',
  'simplify',
  'notion',
  'linkedin',
  'sheet',
] as const
export type ImportSource = (typeof importSources)[number]
export const importReasons = [
  'no_company',
  'no_name',
  'not_applied',
  'deleted',
  'refused',
  'unfit',
  'left_out',
] as const
export type ImportReason = (typeof importReasons)[number]
/** What a whole account brings that is taken back by itself; the rest hangs on these. */
export const takenBackTables = [
  'pipelines',
  'contacts',
  'questions',
  'drafts',
  'week_plans',
  'draft_templates',
  'reminders',
] as const
export type TakenBackTable = (typeof takenBackTables)[number]

/** What a column of such a file can hold. */
export const importFields = [
  'company',
  'role',
  'stage',
  'applied_on',
  'changed_on',
  'interview_at',
  'source',
  'job_url',
  'place',
  'pay',
  'interest',
  'note',
  'person',
  'first_name',
  'last_name',
  'email',
  'phone',
  'job_title',
  'linkedin_url',
  'connected_on',
  'contact_kind',
  'deleted_on',
] as const
export type ImportField = (typeof importFields)[number]

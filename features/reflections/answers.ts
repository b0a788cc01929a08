import type {
  contactChannels,
  difficulties,
  factStates,
  HookStem,
  NextStepFact,
  questionTypes,
  rapports,
  strengthTags,
  whoContacts,
  workOnTags,
} from '@/db/enums'

/** What one person of the interview gave and got. `key` is made on the device; `id` once the contact is known. */
export interface PersonAnswer {
  key: string
  id?: string
  name: string
  email?: string | null
  /** How the note begins; null or missing: read by rule. */
  stem?: HookStem | null
  /** What this person's note is woven from. */
  forThem?: string | null
  /** Never leaves. */
  forMe?: string | null
  /** How it was between us; a good one is what a LinkedIn request waits for. */
  rapport?: (typeof rapports)[number] | null
  /** False: was not there after all. */
  there?: boolean
}

export interface FactAnswer {
  state: (typeof factStates)[number]
  text?: string | null
  date?: string | null
  who?: (typeof whoContacts)[number] | null
  channel?: (typeof contactChannels)[number] | null
  /** `key` of the person who contacts, or whom one may ask. */
  person?: string | null
  /** `key` of the person who said so. */
  saidBy?: string | null
}

export interface QuestionAnswer {
  id?: string
  text?: string | null
  type?: (typeof questionTypes)[number] | null
  difficulty?: (typeof difficulties)[number] | null
  ifThen?: string | null
}

export interface MinuteAnswer {
  gut?: number | null
  likelihood?: number | null
  strengths?: (typeof strengthTags)[number][]
  workOn?: (typeof workOnTags)[number][]
  wentWell?: string | null
  nearlyWrong?: string | null
  tellAFriend?: string | null
  repairPoint?: string | null
  theyCaredAbout?: string | null
}

/** What the capture page holds. What was never touched is missing; what was emptied is null. */
export interface Answers {
  minute: MinuteAnswer
  facts: Partial<Record<NextStepFact, FactAnswer>>
  people: PersonAnswer[]
  question?: QuestionAnswer
  /** Asked at the end when nobody knows how the notes are signed. */
  signature?: string | null
}

/** One sending to `POST /api/reflections`: by capture token, or by session. */
export interface Sending extends Answers {
  token?: string
  interviewId?: string
  /** An interview nobody had entered, in one line; made once for one device key. */
  justNow?: string
  deviceKey: string
  /** The device's count of its changes. */
  revision: number
  /** How long ago the last of them was made, by the device's own clock. */
  ageSeconds: number
  secondsTaken?: number
}

export interface VisitDraft {
  id: string
  to: string
  subject: string
  /** Null when it holds words that this visit did not type. */
  body: string | null
  ready: boolean
  sent: boolean
  /** What stands in the way, each a sentence. */
  reasons: string[]
}

export type Taken =
  | {
      ok: true
      people: { key: string; id: string }[]
      drafts: VisitDraft[]
      /** Nobody knows yet how the notes are signed. */
      unsigned: boolean
      /** When the notes come to the mailbox, and what to wait for, as a person reads it. */
      next: {
        notes: string | null
        promised: string | null
        nudge: string | null
        /** The draft of the word an agency waits for. */
        debrief: string | null
      }
    }
  | { ok: false; reason: Refusal; message: string; fields?: Record<string, string> }

export type Refusal = 'invalid' | 'signed_out' | 'gone' | 'too_much' | 'too_large' | 'away' | 'broken'

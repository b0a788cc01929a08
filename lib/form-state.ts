export type FormValues = Record<string, string | string[] | undefined>

/** What every form action answers; `values` is what was typed, given back when something has to be looked at. */
export type FormState =
  | { ok: true; message?: string; data?: Record<string, unknown> }
  | { ok: false; message: string; fields?: Record<string, string>; values?: FormValues }
  | null

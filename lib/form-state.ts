export type FormValues = Record<string, string | string[] | undefined>

/** What takes a change back: another action, and what it needs to know. */
export interface Undo {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  fields: Record<string, string>
}

/** What every form action answers; `values` is what was typed, given back when something has to be looked at. */
export type FormState =
  | { ok: true; message?: string; data?: Record<string, unknown>; undo?: Undo }
  | { ok: false; message: string; fields?: Record<string, string>; values?: FormValues }
  | null

/** Said where nothing came back at all. */
export const noConnection = 'We couldn’t reach the server.'

/** Said where the page is older than what is served now, and what it asks for is not there any more. */
export const newerVersion =
  'Afterword was updated while this page was open. What you typed is still here: copy it, then reload the page.'

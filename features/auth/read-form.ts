import type { FormValues } from '@/lib/form-state'

export type GivenValues = Record<string, string | string[] | File | File[] | undefined>

/**
 * FormData as an object: repeated names become lists, React's own fields and empty file inputs are left out. An action
 * can be called by hand with anything else, or nothing: that is an empty form.
 */
export function readForm(form: unknown): GivenValues {
  const values: GivenValues = {}
  if (!(form instanceof FormData)) return values
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION_') || name === '__proto__') continue
    const given = form.getAll(name).filter(value => typeof value === 'string' || value.size > 0)
    const files = given.filter(value => value instanceof File)
    values[name] = given.length < 2 ? given[0] : files.length === given.length ? files : given.map(String)
  }
  return values
}

const secrets = new Set(['passcode', 'signed'])

/** What can be given back to the form: no file, no secret. */
export const onlyText = (values: GivenValues): FormValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => !secrets.has(name) && ![value].flat().some(one => one instanceof File),
    ),
  ) as FormValues

import type { FormValues } from '@/lib/form-state'

/** FormData as an object: repeated names become lists, React's own fields and empty file inputs are left out. */
export function readForm(form: FormData): FormValues {
  const values: FormValues = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION_') || name === '__proto__') continue
    const all = form.getAll(name)
    const given = all.filter(value => typeof value === 'string' || value.size > 0)
    values[name] = given.length > 1 ? given.map(String) : given[0]
  }
  return values
}

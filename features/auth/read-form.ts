import type { FormValues } from '@/lib/form-state'

/** FormData as an object: repeated names become lists, React's own fields are left out, files stay files. */
export function readForm(form: FormData): FormValues {
  const values: FormValues = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION_') || name === '__proto__') continue
    const all = form.getAll(name)
    values[name] = all.length > 1 ? all.map(String) : typeof all[0] === 'string' ? all[0] : undefined
  }
  return values
}

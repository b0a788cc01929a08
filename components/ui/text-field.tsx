import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field'
import { Input, type Option, Select, Textarea } from './input'

type Around = Pick<FieldProps, 'label' | 'hint' | 'error'> & { name: string }
type Rest<T extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<T>, keyof Around>

function split<P extends Around & { required?: boolean; className?: string }>(props: P) {
  const { label, hint, error, name, required, className, ...rest } = props
  return [{ label, hint, error, name, required, className }, rest] as const
}

export function TextField(props: Around & Rest<'input'>) {
  const [field, rest] = split(props)
  return <Field {...field}>{control => <Input {...rest} {...control} />}</Field>
}

export function TextareaField(props: Around & Rest<'textarea'>) {
  const [field, rest] = split(props)
  return <Field {...field}>{control => <Textarea {...rest} {...control} />}</Field>
}

export function SelectField(
  props: Around & Omit<Rest<'select'>, 'children'> & { options: readonly Option[]; placeholder?: string },
) {
  const [field, rest] = split(props)
  return <Field {...field}>{control => <Select {...rest} {...control} />}</Field>
}

'use client'

import type { ComponentProps } from 'react'
import { useFormAnswer } from './action-form'
import { Field, type FieldProps } from './field'
import { Input, type Option, Select, Textarea } from './input'

type Around = Pick<FieldProps, 'label' | 'hint' | 'error' | 'alone'> & { name: string }
type Rest<T extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<T>, keyof Around>

/** The label's part and the control's part; inside an ActionForm the answer's error and what was typed come with them. */
function useFieldParts<P extends Around & { required?: boolean; className?: string; defaultValue?: unknown }>(
  props: P,
) {
  const { label, hint, error, alone, name, required, className, ...rest } = props
  const answer = useFormAnswer(name)
  const field = { label, hint, error: error ?? answer.error, alone, name, required, className }
  return [field, answer.typed === undefined ? rest : { ...rest, defaultValue: answer.typed }] as const
}

export function TextField(props: Around & Rest<'input'>) {
  const [field, rest] = useFieldParts(props)
  return <Field {...field}>{control => <Input {...rest} {...control} />}</Field>
}

export function TextareaField(props: Around & Rest<'textarea'>) {
  const [field, rest] = useFieldParts(props)
  return <Field {...field}>{control => <Textarea {...rest} {...control} />}</Field>
}

export function SelectField(
  props: Around & Omit<Rest<'select'>, 'children'> & { options: readonly Option[]; placeholder?: string },
) {
  const [field, rest] = useFieldParts(props)
  return <Field {...field}>{control => <Select {...rest} {...control} />}</Field>
}

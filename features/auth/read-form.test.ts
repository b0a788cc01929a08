import { expect, it } from 'vitest'
import { readForm } from './read-form'

it.each([undefined, null, 'a=b', 7, [], {}, { keys: 'x' }])('takes %j for an empty form', given =>
  expect(readForm(given)).toEqual({}),
)

it('makes a list of a repeated name, and leaves out what is React’s own and files that were not chosen', () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ a: '1', $ACTION_KEY: 'k', __proto__: 'x' }))
    form.append(name, value)
  form.append('a', '2')
  form.append('b', '3')
  form.append('c', new File([], ''))
  form.append('__proto__', 'y')
  expect(readForm(form)).toEqual({ a: ['1', '2'], b: '3', c: undefined })
})

import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ActionForm } from './action-form'
import { type FormAction, packedOnce } from './packed-once'

/** An action as a page's script has it on the server: bound to an answer it is packed, and that is waited for. */
function reference(id: string) {
  const packs: unknown[] = []
  const bind = (_: unknown, answer: unknown) => {
    let isPacked = false
    return Object.assign(async () => null, {
      $$FORM_ACTION(prefix: string) {
        const form = { name: `$ACTION_REF_${prefix}`, method: 'POST', data: new FormData() }
        if (isPacked) return form
        isPacked = true
        packs.push(answer)
        throw Promise.resolve()
      },
    })
  }
  const save: FormAction = Object.assign(async () => null, {
    $$FORM_ACTION: () => ({ name: `$ACTION_ID_${id}`, method: 'POST', data: null }),
    $$IS_SIGNATURE_EQUAL: (of: string) => of === id,
    bind,
  })
  return { save, packs }
}

it('packs an action for the first form alone: every later one, on any page, is drawn without waiting', () => {
  const [first, again] = [reference('one'), reference('one')]
  const draw = (action: FormAction) =>
    renderToString(
      <>
        <ActionForm action={action}>a</ActionForm>
        <ActionForm action={action}>b</ActionForm>
      </>,
    )
  expect(() => draw(first.save)).toThrow()
  expect(draw(again.save).match(/\$ACTION_REF_/g)).toHaveLength(2)
  expect([first.packs, again.packs]).toEqual([[null], []])
})

it('keeps each action’s name, and binds an answer to the action itself', () => {
  const [one, other] = [reference('two'), reference('three')]
  const drawn = packedOnce(one.save) as FormAction & {
    $$FORM_ACTION: (prefix: string) => { name: string }
    $$IS_SIGNATURE_EQUAL: (of: string, bound: number) => boolean
    bind: (self: unknown, answer: unknown) => { $$FORM_ACTION: (prefix: string) => unknown }
  }
  expect(packedOnce(reference('two').save)).toBe(drawn)
  expect(packedOnce(other.save)).not.toBe(drawn)
  expect(drawn.$$FORM_ACTION('').name).toBe('$ACTION_ID_two')
  expect(['two', 'three'].map(id => drawn.$$IS_SIGNATURE_EQUAL(id, 1))).toEqual([true, false])
  const refused = { ok: false, message: 'No.' }
  expect(() => drawn.bind(null, refused).$$FORM_ACTION('1')).toThrow()
  expect(one.packs).toEqual([refused])
})

it('leaves alone what is no action of the server, or has something bound to it', () => {
  const plain: FormAction = async () => null
  const bound: FormAction = Object.assign(async () => null, {
    $$FORM_ACTION: () => {
      throw Promise.resolve()
    },
  })
  expect(packedOnce(plain)).toBe(plain)
  expect(packedOnce(bound)).toBe(bound)
})

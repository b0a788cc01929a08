import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import type { ComponentProps } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { everywhere, placeNames, places } from '../desk/map'
import { textOf } from './text-of'

const addresses = ['/nowhere', ...everywhere, ...placeNames.flatMap(name => places[name].pages)]

/** The frame as the server has it, which keeps it as text, or as a browser has it, which draws it. */
async function navAs(who: 'server' | 'browser') {
  vi.resetModules()
  if (who === 'browser') vi.stubGlobal('window', {})
  const { DeskNav } = await import('../desk/desk-nav')
  vi.unstubAllGlobals()
  return (path: string, narrow: boolean) =>
    renderToString(
      <AppRouterContext.Provider value={{} as ComponentProps<typeof AppRouterContext.Provider>['value']}>
        <PathnameContext.Provider value={path}>
          <DeskNav narrow={narrow} compact={false} signOut="Sign out" />
        </PathnameContext.Provider>
      </AppRouterContext.Provider>,
    )
}

afterEach(() => vi.resetModules())

it('keeps the frame of the desk as a browser draws it, to the letter, wherever one is', async () => {
  const [kept, drawn] = [await navAs('server'), await navAs('browser')]
  for (const path of addresses.map(address => address.replaceAll('*', 'x')))
    for (const narrow of [true, false]) {
      const live = drawn(path, narrow)
      expect(live).toContain('Your emails')
      // The first time it is written, then it is kept.
      expect([kept(path, narrow), kept(path, narrow)]).toEqual([live, live])
    }
})

it('writes words as words, and nothing that is no word', () => {
  const hostile = `<b> & "it’s" 'so'`
  const element = (
    <p title={hostile} aria-hidden={false} hidden={undefined}>
      {hostile}
      {2}
      {false}
      <br />
      {''}end
    </p>
  )
  expect(textOf(element)).toBe(renderToString(element))
  expect(() => textOf(<p style={{ color: 'red' }} />)).toThrow('style')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what it must refuse
  expect(() => textOf(<p dangerouslySetInnerHTML={{ __html: '' }} />)).toThrow('dangerously')
})

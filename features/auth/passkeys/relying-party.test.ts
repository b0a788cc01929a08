import { expect, it } from 'vitest'
import { relyingParty } from './relying-party'

it.each([
  ['https://afterword.example', 'afterword.example', 'https://afterword.example'],
  ['https://afterword.example:8443/', 'afterword.example', 'https://afterword.example:8443'],
  ['http://localhost:3000', 'localhost', 'http://localhost:3000'],
  ['http://app.localhost', 'app.localhost', 'http://app.localhost'],
])('at %s a passkey is for %s', (appUrl, id, origin) => expect(relyingParty(appUrl)).toEqual({ id, origin }))

it.each([
  'http://afterword.example',
  'https://192.0.2.7',
  'http://127.0.0.1:3000',
  'https://[::1]',
  '',
  'nowhere',
])('at “%s” there are none', appUrl => expect(relyingParty(appUrl)).toBeNull())

import { expect, it } from 'vitest'
import { isPushService } from './push-services'

it.each([
  'https://fcm.googleapis.com/fcm/send/abc:def',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://web.push.apple.com/QAbc',
  'https://wns2-par02p.notify.windows.com/w/?token=abc',
])('%s is one', endpoint => expect(isPushService(endpoint, [])).toBe(true))

it.each([
  'http://fcm.googleapis.com/fcm/send/abc',
  'https://fcm.googleapis.com:8443/fcm/send/abc',
  'https://fcm.googleapis.com.evil.example/fcm/send/abc',
  'https://evilfcm.googleapis.com/',
  'https://storage.googleapis.com/abc',
  'https://evil.example/?fcm.googleapis.com',
  'https://user:word@fcm.googleapis.com/fcm/send/abc',
  'https://fcm.googleapis.com@evil.example/',
  'https://127.0.0.1/',
  'http://169.254.169.254/latest/meta-data',
  'https://[::1]/',
  'https://localhost/',
  'https://push.services.mozilla.com.localhost/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'nowhere',
  '',
  `https://fcm.googleapis.com/${'a'.repeat(1000)}`,
])('%s is none', endpoint => expect(isPushService(endpoint, [])).toBe(false))

it('takes what was added by name, to the port', () => {
  const added = ['http://127.0.0.1:4100']
  expect(isPushService('http://127.0.0.1:4100/for/somebody', added)).toBe(true)
  expect(isPushService('http://127.0.0.1:4101/for/somebody', added)).toBe(false)
  expect(isPushService('https://127.0.0.1:4100/for/somebody', added)).toBe(false)
  expect(isPushService('http://127.0.0.1/for/somebody', added)).toBe(false)
})

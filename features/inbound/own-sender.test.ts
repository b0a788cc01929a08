import { expect, it } from 'vitest'
import { isShownToBeFrom } from './own-sender'

const me = 'robin@mailbox.example'

it.each([
  [
    'DMARC',
    'amazonses.com; spf=fail smtp.mailfrom=other.example; dmarc=pass header.from=mailbox.example',
    true,
  ],
  ['DKIM of the domain', 'amazonses.com; dkim=pass header.i=@mailbox.example', true],
  ['DKIM of the domain, by d', 'amazonses.com; dkim=pass header.d=mailbox.example', true],
  ['SPF of the domain', 'amazonses.com; spf=pass (sender is fine) smtp.mailfrom=robin@mailbox.example', true],
  ['nothing', null, false],
  ['another server’s word', 'evil.example; dmarc=pass header.from=mailbox.example', false],
  ['a fail', 'amazonses.com; dmarc=fail header.from=mailbox.example', false],
  [
    'a DKIM beside a DMARC that failed',
    'amazonses.com; dkim=pass header.d=mailbox.example; dmarc=fail',
    false,
  ],
  [
    'a DKIM where nothing is asked of DMARC',
    'amazonses.com; dkim=pass header.d=mailbox.example; dmarc=none',
    true,
  ],
  ['DMARC of another domain', 'amazonses.com; dmarc=pass header.from=evil.example', false],
  [
    'DKIM of another domain',
    'amazonses.com; dkim=pass header.i=@evil.example; spf=pass smtp.mailfrom=evil.example',
    false,
  ],
  [
    'a pass in a comment',
    'amazonses.com; dkim=fail (; dmarc=pass header.from=mailbox.example) header.i=@x.example',
    false,
  ],
  ['a pass in quotes', 'amazonses.com; dkim=fail header.s="; dmarc=pass"', false],
  [
    'a pass behind a quote that goes on',
    String.raw`amazonses.com; spf=pass smtp.mailfrom="a\" ; dkim=pass header.d=mailbox.example ;\"b"@evil.example`,
    false,
  ],
  [
    'a pass in a comment of a comment',
    'amazonses.com; dkim=fail (a (b) ; dkim=pass header.d=mailbox.example ) header.i=@x.example',
    false,
  ],
  [
    'a pass in a comment without an end',
    'amazonses.com; spf=fail (a; dmarc=pass header.from=mailbox.example',
    false,
  ],
  ['a comment of a comment beside it', 'amazonses.com; dkim=pass (a (b) c) header.d=mailbox.example', true],
  ['a word that begins with pass', 'amazonses.com; dmarc=passed header.from=mailbox.example', false],
  ['a suffix anybody shares', 'amazonses.com; dkim=pass header.d=example', false],
])('%s', (_, results, right) => expect(isShownToBeFrom(me, results, 'amazonses.com')).toBe(right))

import { describe, expect, it } from 'vitest'
import { isAddress, normalizeAddress } from './address'

describe('normalizeAddress', () => {
  it.each([
    ['  Jane.Doe@Example.COM ', 'jane.doe@example.com'],
    ["o'neil+jobs@mail.example.co.uk", "o'neil+jobs@mail.example.co.uk"],
    ['jane＠example.com', 'jane@example.com'],
    ['ｊａｎｅ@ｅｘａｍｐｌｅ．com', 'jane@example.com'],
    ['jörg@müller.example', 'jörg@müller.example'],
    ['a@xn--mller-kva.xn--p1ai', 'a@xn--mller-kva.xn--p1ai'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('%s', (raw, address) => {
    expect(normalizeAddress(raw)).toBe(address)
    expect(isAddress(raw)).toBe(true)
  })

  it.each([
    ['', 'empty'],
    ['jane', 'no @'],
    ['@example.com', 'no name'],
    ['jane@', 'no domain'],
    ['jane@localhost', 'no dot'],
    ['jane@example.c', 'a top label of one letter'],
    ['jane@10.0.0.1', 'a number for a domain'],
    ['mallory@evil.example＠example.com', 'a full-width second @'],
    ['mallory@evil.example﹫example.com', 'a small second @'],
    ['a@b.example@c.example', 'two @'],
    ['"jane doe"@example.com', 'quotes'],
    ['jane,joe@example.com', 'a comma'],
    ['jane@example.com,joe@example.com', 'a list'],
    ['jane@example.com\nBcc: joe@example.com', 'a line break'],
    ['jane\r@example.com', 'a carriage return'],
    ['Jane <jane@example.com>', 'a display name'],
    ['jane doe@example.com', 'a space'],
    ['jane@exam ple.com', 'a space in the domain'],
    ['.jane@example.com', 'a leading dot'],
    ['jane..doe@example.com', 'two dots'],
    ['jane@-example.com', 'a leading hyphen'],
    ['jane@example..com', 'an empty label'],
    ['jane\0@example.com', 'NUL'],
    ['jane\u202E@example.com', 'a direction mark'],
    ['jane\uD800@example.com', 'a lone surrogate'],
    [`${'a'.repeat(65)}@example.com`, 'a name too long'],
    [`a@${'b.'.repeat(130)}example.com`, 'too long'],
  ])('refuses %j: %s', raw => expect(normalizeAddress(raw)).toBeNull())
})

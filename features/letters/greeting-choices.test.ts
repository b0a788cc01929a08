import { describe, expect, it } from 'vitest'
import { greetingChoices } from './greeting-choices'

const greetings = (name: string, register: 'first_name' | 'formal', country = 'GB', addressAs?: string) => {
  const { now = '', asks, choices = [] } = greetingChoices(name, { register, country, addressAs }) ?? {}
  return [now, asks ? choices.map(({ greeting }) => greeting) : []]
}

describe('how somebody is addressed is asked where nobody can know it', () => {
  it.each([
    ['Ana Osei', 'formal', 'GB', ['Dear Ms Osei,', 'Dear Mr Osei,', 'Dear Dr Osei,', 'Dear Ana Osei,']],
    ['Ana Osei', 'formal', 'US', ['Dear Ms. Osei,', 'Dear Mr. Osei,', 'Dear Dr. Osei,', 'Dear Ana Osei,']],
    ['Wang Wei', 'first_name', 'GB', ['Hi Wei,', 'Hi Wang Wei,', 'Hi Wang,']],
    ['Ana Maria Silva Santos', 'first_name', 'GB', ['Hi Ana Maria,', 'Hi Ana,']],
    ['J. Smith', 'first_name', 'GB', ['Hi J. Smith,', 'Hi Ms Smith,', 'Hi Mr Smith,']],
    ['Sarah Chen MD', 'formal', 'GB', ['Dear Dr Chen,', 'Dear Ms Chen,', 'Dear Mr Chen,']],
    [
      'Yuki Tanaka',
      'formal',
      'GB',
      ['Dear Tanaka-san,', 'Dear Ms Tanaka,', 'Dear Mr Tanaka,', 'Dear Yuki Tanaka,'],
    ],
  ] as const)('%s, %s, %s', (name, register, country, asked) => {
    expect(greetings(name, register, country)[1]).toEqual(asked)
  })

  it('and nowhere else', () => {
    expect(greetings('Ana Osei', 'first_name')).toEqual(['Ana', []])
    expect(greetings('Dr Ana Osei', 'formal')).toEqual(['Dr Osei', []])
    expect(greetings('Priya', 'formal')).toEqual(['Priya', []])
    expect(greetingChoices('Talent Team', { register: 'formal', country: 'GB' })).toBeNull()
  })

  it('leaves the way back open', () => {
    const chosen = { register: 'first_name', country: 'GB', addressAs: 'Dr Osei' } as const
    expect(greetingChoices('Ana Osei', chosen)).toEqual({
      now: 'Dr Osei',
      asks: false,
      choices: [{ addressAs: 'Ana', greeting: 'Hi Ana,' }],
    })
  })

  it('once: what was chosen stands', () => {
    expect(greetings('Ana Osei', 'formal', 'GB', 'Dr Osei')).toEqual(['Dr Osei', []])
    expect(
      greetingChoices('Ana Osei', { register: 'formal', country: 'GB', addressAs: 'Dr Osei' }),
    ).toMatchObject({
      choices: [{ addressAs: 'Ms Osei' }, { addressAs: 'Mr Osei' }, { addressAs: 'Dr Osei' }, {}],
    })
  })
})

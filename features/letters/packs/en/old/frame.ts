import type { Frame } from '../../../templates/template'

export const frame: Frame = {
  greeting: {
    lines: ['Hi {recipient_first},', 'Hello {recipient_first},', 'Dear {recipient_first},'],
    formal: ['Dear {recipient_formal},'],
    plain: ['Hello,'],
  },
  panelGreeting: {
    lines: ['Dear {names},', 'Hello {names},'],
    formal: ['Dear {names},'],
    plain: ['Dear all,'],
  },
  signOff: {
    lines: [
      'Best wishes,\n{my_signature}',
      'All the best,\n{my_signature}',
      'Kind regards,\n{my_signature}',
      'With best wishes,\n{my_signature}',
    ],
    formal: ['Kind regards,\n{my_signature}', 'With best regards,\n{my_signature}'],
  },
  passOn: {
    lines: [
      'I would like to thank {recipient_full} and have no address to write to. Would you pass this on for me, please?',
    ],
    plain: ['I have no address to send these thanks to. Would you pass them on for me, please?'],
  },
  and: 'and',
}

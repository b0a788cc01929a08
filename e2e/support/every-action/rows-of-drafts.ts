import { type ActionRows, draftOf, drafts, each, row } from './action-row'
import type { Search } from './read-search'

const thanks = /^thank_you/
const nudge = /^nudge/
const update = /^recruiter_update$/

/** Which of Priya's two processes her one message about the offer belongs to: the ids decide, and they are chance. */
const tellsPriya = (s: Search) =>
  s.drafts.find(({ kind, name }) => kind === 'other_offer' && name === 'Priya Nair')?.company ?? 'Halden'

/** Of several processes, and one to a person alone. */
const several = (s: Search) => [
  draftOf(s, 'Northlight', thanks, 'Ben Roth').id,
  draftOf(s, 'Northlight', nudge).id,
  draftOf(s, 'Halden', nudge).id,
  draftOf(s, null, /^stay_in_touch/, 'Olga Brandt').id,
]

/** Letters: written, sent, left out, addressed. */
export const rowsOfDrafts: ActionRows = {
  saveDraftAction: s =>
    [draftOf(s, 'Northlight', thanks, 'Ben Roth'), draftOf(s, 'Halden', nudge)].map(({ id, kind, version }) =>
      row(kind, { id, version: String(version), subject: 'Hello', body: 'My own words.' }),
    ),
  markSentAction: s =>
    drafts(s, [
      ['Northlight', thanks, 'Ben Roth'],
      ['Northlight', nudge],
      ['Northlight', /^debrief/],
      ['Halden', nudge],
      [tellsPriya(s), /^other_offer/],
      ['Cobalt', update],
      ['Dovetail', /^debrief/],
      ['Fennel', update],
      ['Harbor', /^rejection_reply/],
      ['Harbor', /^stay_in_touch/],
      ['Kite', /^decline/],
      [null, update, 'Priya Nair'],
      [null, /^stay_in_touch/, 'Olga Brandt'],
      [null, /^referral_ask/],
    ]),
  markSeveralAction: s => [
    row('four were sent', { ids: [...several(s)], as: 'sent' }),
    row('a withdrawal was sent', { ids: [draftOf(s, 'Kite', /^decline/).id], as: 'sent' }),
    row('four are left out', { ids: [...several(s)], as: 'skipped' }),
  ],
  reopenSeveralAction: s => [
    row('four that were sent', { ids: several(s).join() }, [
      ['markSeveralAction', { ids: several(s), as: 'sent' }],
    ]),
    row('a withdrawal and a thank-you', { ids: [draftOf(s, 'Kite', /^decline/).id, several(s)[0] ?? ''] }, [
      ['markSeveralAction', { ids: [draftOf(s, 'Kite', /^decline/).id, several(s)[0] ?? ''], as: 'sent' }],
    ]),
  ],
  confirmSentAction: s =>
    drafts(s, [
      ['Northlight', thanks, 'Ben Roth'],
      ['Northlight', nudge],
    ]),
  notSentYetAction: s =>
    drafts(s, [
      ['Northlight', thanks, 'Ben Roth'],
      ['Halden', nudge],
    ]),
  markAnsweredAction: s =>
    drafts(s, [
      ['Northlight', thanks, 'Ana Osei'],
      ['Halden', thanks, 'Hal Moss'],
    ]).concat(
      drafts(
        s,
        [
          ['Fennel', update],
          [null, update, 'Priya Nair'],
        ],
        {},
        id => [['markSentAction', { id }]],
      ),
    ),
  markAcceptedAction: s =>
    drafts(s, [['Northlight', /^linkedin/, 'Ana Osei']], {}, id => [['markSentAction', { id }]]),
  undoAnsweredAction: s =>
    drafts(
      s,
      [
        ['Northlight', /^linkedin/, 'Ana Osei'],
        ['Fennel', update],
        [null, update, 'Priya Nair'],
      ],
      {},
      id => [
        ['markSentAction', { id }],
        ['markAnsweredAction', { id }],
      ],
    ),
  putOffDraftAction: s =>
    drafts(s, [
      ['Northlight', thanks, 'Ben Roth'],
      ['Halden', nudge],
      [null, update, 'Priya Nair'],
    ]),
  undoPutOffAction: s =>
    drafts(s, [['Halden', nudge]], { mails: '[]' }, id => [['putOffDraftAction', { id }]]),
  skipDraftAction: s =>
    drafts(s, [
      ['Northlight', thanks, 'Ben Roth'],
      ['Northlight', nudge],
      ['Dovetail', /^debrief/],
      ['Brix', /^other_offer/],
      ['Harbor', /^rejection_reply/],
      [null, update, 'Priya Nair'],
      [null, /^stay_in_touch/, 'Olga Brandt'],
    ]),
  reopenDraftAction: s =>
    drafts(s, [
      ['Northlight', thanks, 'Ana Osei'],
      ['Halden', thanks, 'Hal Moss'],
      ['Cobalt', thanks, 'Col Dane'],
    ]).concat(
      drafts(
        s,
        [
          [null, update, 'Priya Nair'],
          ['Kite', /^decline/],
        ],
        {},
        id => [['markSentAction', { id }]],
      ),
    ),
  resetDraftAction: s =>
    drafts(s, [
      ['Northlight', thanks, 'Ben Roth'],
      ['Halden', nudge],
      [null, update, 'Priya Nair'],
      ['Harbor', /^stay_in_touch/],
    ]).concat(
      [draftOf(s, 'Halden', nudge)].map(({ id, kind, version }) =>
        row(`${kind}, typed in`, { id }, [
          ['saveDraftAction', { id, version: String(version), subject: 'Hello', body: 'My own words.' }],
        ]),
      ),
    ),
  undoResetAction: s =>
    drafts(s, [['Halden', nudge]], { subject: 'Hello', body: 'My own words.' }, id => [
      ['resetDraftAction', { id }],
    ]),
  saveNoteAction: s =>
    drafts(
      s,
      [
        ['Northlight', thanks, 'Ben Roth'],
        ['Dovetail', thanks],
      ],
      {
        stem: 'showed_me',
        note: 'the whole system on one napkin',
      },
    ),
  addressDraftAction: s =>
    drafts(
      s,
      [
        ['Northlight', thanks, 'Ben Roth'],
        [null, update, 'Priya Nair'],
      ],
      { addressAs: 'Dr Who' },
    ),
  saveSignatureAction: s => drafts(s, [['Halden', nudge]], { signature: 'R. Marsh' }),
  addToDraftAction: s =>
    drafts(
      s,
      [
        ['Halden', nudge],
        ['Dovetail', thanks],
      ],
      { slot: 'still_keen', text: 'I would still love to join.' },
    ).concat(drafts(s, [[null, update, 'Priya Nair']], { slot: 'ask', text: 'Could you ask them?' })),
  chooseRecipientAction: s =>
    drafts(
      s,
      [
        ['Dovetail', nudge],
        ['Dovetail', /^debrief/],
      ],
      { contactId: s.people['Dot Kerr'] },
    ).concat(
      drafts(s, [['Halden', nudge]], { contactId: s.people['Hal Moss'] }),
      drafts(s, [[null, /^referral_ask/]], { contactId: s.people['Max Twin'] }),
    ),
  setFormalityAction: s =>
    drafts(
      s,
      [
        ['Halden', nudge],
        [null, update, 'Priya Nair'],
      ],
      { formality: 'formal' },
    ),
  chooseJointNoteAction: s => each(s.rounds, 'Northlight, Halden, Dovetail', {}, 'interviewId'),
  chooseSingleNotesAction: s => [
    ...each(s.rounds, 'Northlight, Dovetail', {}, 'interviewId').map(one => ({
      ...one,
      before: [['chooseJointNoteAction', one.fields]] as const,
    })),
  ],
  createDraftAction: s => [
    row('advice of Hal', { kind: 'advice', contactId: s.people['Hal Moss'], pipelineId: s.processes.Halden }),
    row('a word to Priya', { kind: 'recruiter_update', contactId: s.people['Priya Nair'] }),
    row('a thank-you to Dot', { kind: 'thank_you_panel', contactId: s.people['Dot Kerr'] }),
  ],
  keepInTouchAction: s => each(s.people, 'Ana Osei, Eve Hart, Hana Voss, Priya Nair', {}, 'contactId'),
  saveTemplateAction: () =>
    ['nudge_undated', 'recruiter_update', 'thank_you_panel', 'stay_in_touch', 'debrief', 'other_offer'].map(
      kind =>
        row(kind, {
          kind,
          subject: 'In my own words',
          body: 'Dear you,\n\nthis is how I say it.\n\n{signature}',
        }),
    ),
  dropTemplateAction: () =>
    ['nudge_undated', 'recruiter_update'].map(kind =>
      row(kind, { kind }, [
        [
          'saveTemplateAction',
          { kind, subject: 'In my own words', body: 'Dear you,\n\nthis is how I say it.\n\n{signature}' },
        ],
      ]),
    ),
}

import { stages } from '../../../db/enums'
import type { Fields } from './act'
import { type ActionRow, type ActionRows, each, row } from './action-row'
import type { Search } from './read-search'

/** What the edit page sends for a process, with these changes. */
const edit = (s: Search, company: string, what: string, changes: Fields): ActionRow =>
  row(`${company}, ${what}`, { ...s.edits[company], ...changes })

const offer: Fields = { receivedOn: '2026-11-26', inWriting: 'yes', answerBy: '2026-12-03' }
const moves = {
  screening: 'Larch',
  final: 'Northlight',
  offer: 'Halden',
  quiet: 'Cobalt',
  accepted: 'Ember',
  declined: 'Fennel',
  rejected: 'Dovetail',
  withdrawn: 'Brix',
  interviewing: 'Gale',
  applied: 'Harbor',
  aside: 'Northlight',
}

/** Where an offer is told to the others, and then no more. */
const offerGone = [
  ['rejected', 'Ember'],
  ['aside', 'Ember'],
] as const

const idsOf = (s: Search, names: string) =>
  names
    .split(', ')
    .map(name => s.processes[name])
    .join()

/** Processes, their ends, their offers, and whoever stands in between. */
export const rowsOfProcesses: Record<string, ActionRows> = {
  pipelines: {
    createPipelineAction: s => [
      row('direct', { company: 'Nova', role: 'Analyst' }),
      row('through Priya', {
        company: 'Nova',
        role: 'Analyst',
        source: 'agency',
        recruiterId: s.people['Priya Nair'],
      }),
      row('through somebody new, at its final round', {
        company: 'Nova',
        role: 'Analyst',
        source: 'agency',
        recruiterName: 'Sam New',
        stage: 'final',
      }),
    ],
    updatePipelineAction: s => [
      edit(s, 'Northlight', 'to another agency', { recruiterId: s.people['Rosa Blum'] }),
      edit(s, 'Northlight', 'to an agency that has a process', { recruiterId: s.people['Quinn Hale'] }),
      edit(s, 'Northlight', 'to somebody new', { recruiterId: '', recruiterName: 'Sam New' }),
      edit(s, 'Northlight', 'to nobody', { recruiterId: '', source: 'direct' }),
      edit(s, 'Halden', 'to another agency', { recruiterId: s.people['Rosa Blum'] }),
      edit(s, 'Fennel', 'in the house', { source: 'in_house', recruiterId: s.people['Ines Roy'] }),
      edit(s, 'Cobalt', 'direct', { source: 'direct', recruiterId: '' }),
      edit(s, 'Dovetail', 'the agency is known', { recruiterId: s.people['Priya Nair'] }),
      edit(s, 'Brix', 'through an agency', { source: 'agency', recruiterId: s.people['Priya Nair'] }),
      edit(s, 'Northlight', 'another name', { company: 'Northlight Group' }),
      edit(s, 'Halden', 'in Germany', { country: 'DE' }),
      edit(s, 'Harbor', 'in Ontario', { country: 'CA', region: 'ON', atLeast25Staff: 'yes' }),
      edit(s, 'Gale', 'with days of its own', { firstNudgeDays: '8', secondNudgeDays: '9' }),
      edit(s, 'Cobalt', 'with availability', { availability: 'Mondays' }),
      edit(s, 'Northlight', 'of less interest', { interest: '2' }),
    ],
    moveStageAction: s =>
      [...Object.entries(moves), ...offerGone].map(([stage, company]) =>
        row(`${company} to ${stage}`, { id: s.processes[company], stage }),
      ),
    moveCardAction: s =>
      Object.entries(moves).map(([stage, company]) =>
        row(`${company} to ${stage}`, { id: s.processes[company], stage, seen: s.stages[company] }),
      ),
    actOnSeveralAction: s => [
      row('three to quiet', { ids: idsOf(s, 'Northlight, Gale, Larch'), act: 'move', stage: 'quiet' }),
      row('three are over', {
        ids: idsOf(s, 'Northlight, Cobalt, Dovetail'),
        act: 'move',
        stage: 'withdrawn',
      }),
      row('three put aside', { ids: idsOf(s, 'Northlight, Cobalt, Gale'), act: 'aside' }),
      row('two to an agency', {
        ids: idsOf(s, 'Northlight, Cobalt'),
        act: 'recruiter',
        recruiterId: s.people['Rosa Blum'],
      }),
      row('three away', { ids: idsOf(s, 'Northlight, Halden, Gale'), act: 'delete' }),
    ],
    undoSeveralAction: s => {
      const ids = idsOf(s, 'Northlight, Larch')
      const was = `${s.stages.Northlight},${s.stages.Larch}`
      const many = 'actOnSeveralAction'
      return [
        row('back from quiet', { ids, act: 'move', stage: 'quiet', was }, [
          [many, { ids, act: 'move', stage: 'quiet' }],
        ]),
        row('open again', { ids, act: 'move', stage: 'rejected', was }, [
          [many, { ids, act: 'move', stage: 'rejected' }],
        ]),
        row('in sight again', { ids, act: 'aside', stage: 'aside', was }, [[many, { ids, act: 'aside' }]]),
        row('there again', { ids, act: 'delete', was: '' }, [[many, { ids, act: 'delete' }]]),
      ]
    },
    setStagesAction: () => [
      row(
        'other names, another order',
        Object.fromEntries(
          stages.flatMap((stage, at) => [
            [`name-${stage}`, `My ${stage}`],
            [`place-${stage}`, String(stages.length - at)],
          ]),
        ),
      ),
    ],
    undoMoveAction: s => each(s.processes, 'Northlight, Gale, Iris, Fennel'),
    bringBackAction: s =>
      each(s.processes, 'Northlight, Gale, Ember').map(one => ({
        ...one,
        before: [['moveStageAction', { ...one.fields, stage: 'aside' }]] as const,
      })),
    theyRepliedAction: s => [
      ...each(s.processes, 'Northlight, Halden, Gale, Brix'),
      ...each(s.processes, 'Northlight', { on: '2026-11-25' }),
    ],
    undoTheyRepliedAction: s =>
      each(s.processes, 'Northlight, Halden, Gale, Brix').map(one => ({
        ...one,
        before: [['theyRepliedAction', one.fields]] as const,
      })),
    keepPromiseAction: s => [
      ...each(s.promises, 'Northlight, Halden', { keptOn: '2026-11-26' }),
      ...each(s.promises, 'Halden', { keptOn: '' }),
    ],
    deletePipelineAction: s =>
      each(s.processes, 'Northlight, Halden, Cobalt, Ember, Fennel, Harbor, Gale, Larch'),
    restorePipelineAction: s => [
      ...each(s.processes, 'Juno'),
      ...each(s.processes, 'Northlight, Ember, Harbor').map(one => ({
        ...one,
        before: [['deletePipelineAction', one.fields]] as const,
      })),
    ],
  },
  endings: {
    recordRejectionAction: s => [
      row('Northlight, with a reply', { id: s.processes.Northlight, replyTo: s.people['Ana Osei'] }),
      row('Ember, in touch', { id: s.processes.Ember, keepInTouchWith: s.people['Eve Hart'] }),
      row('Fennel, with advice', {
        id: s.processes.Fennel,
        replyTo: s.people['Finn Ray'],
        adviceAbout: 'the task',
      }),
      ...each(s.processes, 'Gale, Brix, Larch'),
    ],
    stepBackAction: s => each(s.processes, 'Northlight, Brix, Larch, Ember'),
    keepInTouchAction: s => [
      row('Harbor, with Hana', { id: s.processes.Harbor, keepInTouchWith: s.people['Hana Voss'] }),
      row('Gale, with Gus', { id: s.processes.Gale, keepInTouchWith: s.people['Gus Lowe'] }),
      row('Harbor, with nobody', { id: s.processes.Harbor }),
    ],
    takeRejectionBackAction: s => each(s.processes, 'Harbor'),
    saveVentAction: s => each(s.processes, 'Harbor', { text: 'So it goes.' }),
    burnVentAction: s => each(s.processes, 'Harbor'),
  },
  offers: {
    recordOfferAction: s => each(s.processes, 'Northlight, Larch, Brix, Harbor', offer, 'pipelineId'),
    updateOfferAction: s => [
      ...each(s.offers, 'Fennel', offer),
      ...each(s.offers, 'Ember', { ...offer, inWriting: 'not_yet' }),
      ...each(s.offers, 'Ember', offer).map(one => ({ ...one, on: 'Ember, another day' })),
    ],
    deleteOfferAction: s => each(s.offers, 'Ember, Fennel, Kite'),
    restoreOfferAction: s => [
      ...each(s.offers, 'Moor'),
      ...each(s.offers, 'Ember').map(one => ({
        ...one,
        before: [['deleteOfferAction', one.fields]] as const,
      })),
    ],
    askMoreTimeAction: s => each(s.offers, 'Ember, Fennel', { newDate: '2026-12-10' }),
    acceptOfferAction: s => [
      row('Ember, stepping back from three', {
        id: s.offers.Ember,
        stepBackFrom: [s.processes.Northlight, s.processes.Halden, s.processes.Fennel].map(String),
      }),
      ...each(s.offers, 'Fennel'),
    ],
    declineOfferAction: s => each(s.offers, 'Ember, Fennel', { reason: 'The hours' }),
    lapseOfferAction: s => each(s.offers, 'Ember'),
    takeAnswerBackAction: s => [
      ...each(s.offers, 'Kite'),
      row('Ember, accepted', { id: s.offers.Ember }, [
        [
          'acceptOfferAction',
          { id: s.offers.Ember, stepBackFrom: [s.processes.Northlight, s.processes.Fennel].map(String) },
        ],
      ]),
    ],
  },
  recruiters: {
    askRecruiterAction: s => each(s.processes, 'Northlight, Cobalt, Fennel', { asks: ['slow', 'next'] }),
    movedForwardAction: s => each(s.processes, 'Halden, Ember', { to: [String(s.processes.Northlight)] }),
  },
  'share-links': {
    chooseShareRecruiterAction: s => [
      row('Rosa for Dovetail', { recruiterId: s.people['Rosa Blum'], pipelineId: s.processes.Dovetail }),
      row('Priya for Dovetail', { recruiterId: s.people['Priya Nair'], pipelineId: s.processes.Dovetail }),
      row('somebody new for Dovetail', { name: 'Sam New', pipelineId: s.processes.Dovetail }),
      row('Ines for Brix', { recruiterId: s.people['Ines Roy'], pipelineId: s.processes.Brix }),
      row('Rosa, for nothing yet', { recruiterId: s.people['Rosa Blum'] }),
    ],
    previewShareLinkAction: s => [row('Priya', shared(s))],
    createShareLinkAction: s => [
      row('Priya', shared(s)),
      row('Ines', { ...shared(s), recruiterId: s.people['Ines Roy'], named: [] }),
    ],
    revokeShareLinkAction: s => s.links.map(id => row('Priya', { id })),
    undoRevokeShareLinkAction: s =>
      s.links.map(id => row('Priya', { id }, [['revokeShareLinkAction', { id }]])),
    rotateShareLinkAction: s => s.links.map(id => row('Priya', { id })),
    extendShareLinkAction: s => s.links.map(id => row('Priya', { id, days: '30' })),
    freezeShareLinkAction: s => s.links.map(id => row('Priya', { id, kept: 'frozen' })),
  },
}

const shared = (s: Search): Fields => ({
  recruiterId: s.people['Priya Nair'],
  named: [String(s.processes.Northlight)],
  unnamed: [String(s.processes.Brix), String(s.processes.Ember)],
  fields: ['stage', 'dates'],
  days: '14',
})

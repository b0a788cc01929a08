'use server'

import { type ActionResult, userAction } from '@/features/auth/user-action'
import { forgetContact } from './forget'
import { keepNote } from './keep-note'
import { mergeContacts } from './merge'
import {
  createContact,
  importContacts,
  setAddressAs,
  setBridge,
  setContactDeleted,
  updateContact,
} from './mutations'
import { cardsFile, signatureText } from './read-cards'
import {
  addressAsInput,
  contactIdInput,
  createContactInput,
  mergeInput,
  noteInput,
  stayInTouchInput,
  updateContactInput,
} from './schema'

const gone = { ok: false, message: 'This person is no longer here.' } as const

export const readSignatureAction = userAction('signature.read', signatureText, async ({ input: read }) => {
  if (!read.ok) return { ok: false, message: read.message, fields: { text: read.message } }
  const { name, jobTitle, company, email, phones, linkedin } = read.fields
  return {
    ok: true,
    unchanged: true,
    message: 'Done. Please check the fields.',
    data: {
      name: name?.value,
      jobTitle: jobTitle?.value,
      company: company?.value,
      email: email?.value,
      phone: phones[0]?.value,
      linkedinUrl: linkedin?.value,
    },
  }
})

export const createContactAction = userAction(
  'contact.created',
  createContactInput,
  async ({ tx, user, input, now }) => {
    const id = await createContact(tx, user.id, input, now)
    return { ok: true, entityId: id, goTo: `/people/${id}` }
  },
)

export const updateContactAction = userAction(
  'contact.updated',
  updateContactInput,
  async ({ tx, input, now }) =>
    (await updateContact(tx, input, now))
      ? { ok: true, entityId: input.id, goTo: `/people/${input.id}` }
      : gone,
)

export const deleteContactAction = userAction(
  'contact.deleted',
  contactIdInput,
  async ({ tx, input, now }) =>
    (await setContactDeleted(tx, input.id, now, now))
      ? { ok: true, entityId: input.id, goTo: `/people?deleted=${input.id}` }
      : gone,
)

export const restoreContactAction = userAction(
  'contact.restored',
  contactIdInput,
  async ({ tx, input, now }) =>
    (await setContactDeleted(tx, input.id, null, now))
      ? { ok: true, entityId: input.id, goTo: `/people/${input.id}` }
      : gone,
)
export const mergeContactsAction = userAction('contact.merged', mergeInput, async ({ tx, input, now }) =>
  (await mergeContacts(tx, input, now))
    ? { ok: true, entityId: input.keepId, goTo: `/people/${input.keepId}` }
    : gone,
)

export const forgetContactAction = userAction(
  'contact.forgotten',
  contactIdInput,
  async ({ tx, input, now }) =>
    (await forgetContact(tx, input.id, now))
      ? { ok: true, entityId: input.id, goTo: '/people?forgotten=yes' }
      : gone,
)

export const importContactsAction = userAction(
  'contacts.imported',
  cardsFile,
  async ({ tx, user, input: read, now }) => {
    if (!read.ok) return { ok: false, message: read.message, fields: { file: read.message } }
    const { added, filled, known } = await importContacts(tx, user.id, read.contacts, now)
    const said = [
      `${added} ${added === 1 ? 'person' : 'people'} added`,
      filled && `${filled} completed`,
      known && `${known} already known`,
    ]
    return {
      ok: true,
      message: `${said.filter(Boolean).join(', ')}.`,
      data: { problems: read.problems.map(({ name, message }) => (name ? `${name}: ${message}` : message)) },
    }
  },
)

export const setStayInTouchAction = userAction(
  'contact.bridge',
  stayInTouchInput,
  async ({ tx, input, now }): Promise<ActionResult> => {
    const done = await setBridge(tx, input.contactId, input.keep === 'yes', now)
    if (!done) return gone
    if (input.keep === 'yes') return { ok: true, entityId: input.contactId }
    const undo = { action: setStayInTouchAction, fields: { contactId: input.contactId, keep: 'yes' } }
    return { ok: true, entityId: input.contactId, message: 'No longer in “Stay in touch”.', undo }
  },
)

export const keepNoteAction = userAction('contact.noted', noteInput, async ({ tx, input, now }) =>
  (await keepNote(tx, input, now))
    ? { ok: true, entityId: input.contactId, goTo: `/people/${input.contactId}` }
    : gone,
)

export const setAddressAsAction = userAction(
  'contact.addressed',
  addressAsInput,
  async ({ tx, input, now }) =>
    (await setAddressAs(tx, input.contactId, input.addressAs, now))
      ? { ok: true, entityId: input.contactId, goTo: `/people/${input.contactId}` }
      : gone,
)

'use server'

import { userAction } from '@/features/auth/user-action'
import { forgetContact } from './forget'
import { mergeContacts } from './merge'
import { createContact, importContacts, setBridge, setContactDeleted, updateContact } from './mutations'
import { readSignature } from './read-signature'
import {
  contactIdInput,
  createContactInput,
  importInput,
  mergeInput,
  signatureInput,
  stayInTouchInput,
  updateContactInput,
} from './schema'
import { readVcards } from './vcard'

const gone = { ok: false, message: 'This person is not here any more.' } as const

export const readSignatureAction = userAction('signature.read', signatureInput, async ({ input }) => {
  const read = readSignature(input.text)
  if (!read.ok) return { ok: false, message: read.message, fields: { text: read.message } }
  const { name, jobTitle, company, email, phones, linkedin } = read.fields
  return {
    ok: true,
    unchanged: true,
    message: 'Read. Please look the fields over.',
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
  importInput,
  async ({ tx, user, input, now }) => {
    const read = readVcards(new Uint8Array(await input.file.arrayBuffer()))
    if (!read.ok) return { ok: false, message: read.message, fields: { file: read.message } }
    const { added, filled, known } = await importContacts(tx, user.id, read.contacts, now)
    const said = [
      `${added} ${added === 1 ? 'person' : 'people'} added`,
      filled && `${filled} completed`,
      known && `${known} known already`,
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
  async ({ tx, input, now }) => {
    const done = await setBridge(tx, input.contactId, input.keep === 'yes', now)
    return done
      ? { ok: true, entityId: input.contactId }
      : { ok: false, message: 'This person is not there any more.' }
  },
)

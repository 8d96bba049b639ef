import type { Sample } from './forms'

const removal = { _method: 'delete' }
const account = { name: 'New Name', participantType: 'student', organisation: 'Somewhere' }
const password = 'a long enough password'

/** The forms of a person's own account. */
export const accountForms: Record<string, Sample> = {
  me: { as: 'own', fields: account, open: true },
  'me_.affiliations': { as: 'own', open: true, fields: { organisation: 'A school', untilYear: '2020' } },
  'me_.sessions': { as: 'own', fields: removal, open: true },
  'me_.sessions_.$id': { as: 'own', fields: removal },
  'me_.access-tokens': {
    as: 'own',
    fields: { name: 'A notebook', scope: 'read', days: '30' },
    open: true,
  },
  'me_.access-tokens_.$id': { as: 'own', fields: removal },
  'me_.affiliations_.$id': { as: 'own', fields: removal },
  'me_.following_.new': { as: 'own', fields: { kind: 'search', of: '?q=bridges' }, open: true },
  'me_.following_.$id': { as: 'own', fields: removal },
  'me_.calendar': { as: 'own', fields: {}, open: true },
  'me_.password': { as: 'own', fields: { current: password, password }, open: true },
  'me_.closing': { as: 'own', fields: { current: 'not their password' }, open: true },
  'me_.address': { as: 'own', fields: { current: password, email: 'new@example.az' }, open: true },
  'me_.address_.$token': { as: 'own', open: true, fields: {} },
  confirm: { as: 'own', fields: { next: '/me' }, open: true },
  'email-verification-request': { as: 'own', fields: {}, open: true },
}

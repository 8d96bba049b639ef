import { z } from '#app/domain/shared/input'
import { count, event, hash, id, object, row, rowsWhere } from './define'

const person = event({ payload: object({ personId: id }) })
const affiliation = event({ payload: object({ personId: id, affiliationId: id }) })
const institution = event({
  payload: object({ institutionId: id }),
  rows: ({ institutionId }) => [
    row('institutions', institutionId),
    rowsWhere('institutionMembers', 'institutionId', institutionId),
  ],
})
const invitation = event({
  payload: object({ institutionId: id, invitationId: id }),
  rows: ({ institutionId }) => [rowsWhere('institutionMembers', 'institutionId', institutionId)],
})

const logo = event({
  payload: object({ institutionId: id, pictureId: id, sha256: hash }),
  rows: ({ pictureId }) => [row('pictures', pictureId)],
})

export const platformEvents = {
  'job.run_again': event({ payload: object({ jobId: id, jobKind: z.string().max(60) }) }),
  'key.rotated': event({ payload: object({ keyId: id, before: id }) }),
  'key.revoked': event({ payload: object({ keyId: id }) }),
  /** rows that no entry named, from before entries named rows: named once, in the state in which they were */
  'ledger.rows_adopted': event({ payload: object({ table: z.string(), count }) }),
  'person.joined': person,
  'person.email_verified': person,
  'person.profile_edited': person,
  'person.password_changed': person,
  'person.password_reset': person,
  'person.token_created': person,
  'person.token_revoked': person,
  'person.address_change_requested': person,
  'person.address_change_stopped': person,
  'person.address_changed': person,
  'person.address_restored': person,
  'person.made_staff': person,
  'person.unmade_staff': person,
  'person.suspended': person,
  'person.restored': person,
  /** by its owner; afterwards the person cannot be identified in the ledger */
  'person.closed': person,
  'person.expired': person,
  'person.affiliation_added': affiliation,
  'person.affiliation_removed': affiliation,
  'institution.registered': institution,
  'institution.imported': institution,
  'institution.edited': institution,
  'institution.verified': institution,
  'institution.refused': institution,
  'institution.two_people_set': event({
    payload: object({ institutionId: id, required: z.boolean() }),
    rows: ({ institutionId }) => [row('institutions', institutionId)],
  }),
  'institution.embed_sites_set': event({
    payload: object({ institutionId: id, sites: z.array(z.string()) }),
    rows: ({ institutionId }) => [row('institutions', institutionId)],
  }),
  'institution.logo_set': logo,
  'institution.logo_removed': logo,
  'institution.host_invited': invitation,
  'institution.host_joined': invitation,
  'institution.invitation_declined': invitation,
  'institution.owner_made': event({
    payload: object({ institutionId: id, personId: id }),
    rows: ({ institutionId }) => [rowsWhere('institutionMembers', 'institutionId', institutionId)],
  }),
  'institution.host_left': event({
    payload: object({ institutionId: id, personId: id }),
    rows: ({ institutionId }) => [rowsWhere('institutionMembers', 'institutionId', institutionId)],
  }),
} as const

import { z } from '#app/domain/shared/input'
import { at, count, event, hash, id, list, object, row, rowsWhere, rowsWithIds } from './define'

const entry = event({ payload: object({ entryId: id }), rows: ({ entryId }) => [row('entries', entryId)] })
const invitation = event({ payload: object({ teamId: id, invitationId: id }) })
const departure = event({
  payload: object({ teamId: id, personId: id }),
  rows: ({ teamId }) => [
    rowsWhere('teamMembers', 'teamId', teamId),
    rowsWhere('formerMembers', 'teamId', teamId),
  ],
})
const submission = event({
  payload: object({ submissionId: id, entryId: id, stageId: id }),
  rows: ({ submissionId }) => [row('submissions', submissionId)],
})

const screened = event({
  payload: object({ entryId: id, stageId: id, screeningId: id }),
  rows: ({ entryId, screeningId }) => [row('entries', entryId), row('screenings', screeningId)],
})
const appeal = event({
  payload: object({ entryId: id, appealId: id }),
  rows: ({ appealId }) => [row('exclusionAppeals', appealId)],
})

export const teamEvents = {
  'entry.entered': event({
    payload: object({ teamId: id, entryId: id, personId: id, ruleVersionId: id.nullable() }),
    rows: ({ teamId, entryId }) => [
      row('teams', teamId),
      row('entries', entryId),
      rowsWhere('teamMembers', 'teamId', teamId),
    ],
  }),
  'entry.rules_accepted': event({
    payload: object({ entryId: id, teamId: id, personId: id, ruleVersionId: id.nullable() }),
    rows: ({ entryId, teamId }) => [row('entries', entryId), rowsWhere('teamMembers', 'teamId', teamId)],
  }),
  'entry.withdrawn': entry,
  // without the text: a team may take its card back
  'entry.card_saved': event({ payload: object({ entryId: id }) }),
  'entry.returned': entry,
  'entry.passed': screened,
  'entry.sent_back': screened,
  'entry.excluded': screened,
  'entry.restored': screened,
  /** several entries at once */
  'entries.passed': event({
    payload: object({ stageId: id, screeningIds: list(id) }),
    rows: ({ screeningIds }) => [rowsWithIds('screenings', screeningIds)],
  }),
  'entry.extended': event({
    payload: object({ extensionId: id, entryId: id, stageId: id, until: at }),
    rows: ({ extensionId }) => [row('entryExtensions', extensionId)],
  }),
  'entry.appealed': appeal,
  'entry.appeal_answered': appeal,
  // without label and text: they are notes of the hosts
  'entry.noted': event({ payload: object({ entryId: id, noteId: id }) }),
  'entries.labelled': event({ payload: object({ entries: count, removed: z.boolean() }) }),
  'entries.reminded': event({ payload: object({ stageId: id, entries: count }) }),
  'team.member_invited': invitation,
  'team.invitation_revoked': invitation,
  'team.invitation_declined': invitation,
  'team.member_joined': event({
    payload: object({
      teamId: id,
      personId: id,
      invitationId: id,
      ruleVersionId: id.nullable().optional(),
    }),
    rows: ({ teamId }) => [rowsWhere('teamMembers', 'teamId', teamId)],
  }),
  'team.member_left': departure,
  'team.member_removed': departure,
  'team.captaincy_handed_over': event({
    payload: object({ teamId: id, from: id, to: id }),
    rows: ({ teamId }) => [rowsWhere('teamMembers', 'teamId', teamId)],
  }),
  /** of a team of one whose name was that of a person who has closed their account */
  'team.name_erased': event({
    payload: object({ teamId: id }),
    rows: ({ teamId }) => [row('teams', teamId)],
  }),
  'submission.begun': submission,
  'submission.withdrawn': submission,
  'submission.received': event({
    payload: object({
      submissionId: id,
      entryId: id,
      stageId: id,
      versionId: id,
      number: count,
      contentHash: hash,
      /** the instant of the receipt; the entry itself may have a later one */
      receivedAt: at.optional(),
    }),
    rows: ({ submissionId, versionId }) => [
      row('submissions', submissionId),
      row('submissionVersions', versionId),
    ],
  }),
  'submission.redacted': event({
    payload: object({ versionId: id, answersHash: hash }),
    rows: ({ versionId }) => [rowsWhere('redactions', 'submissionVersionId', versionId)],
  }),
  'glass.broken': event({
    payload: object({ glassBreakIds: list(id), submissionIds: list(id), endsAt: at }),
    rows: ({ glassBreakIds }) => [rowsWithIds('glassBreaks', glassBreakIds)],
  }),
} as const

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

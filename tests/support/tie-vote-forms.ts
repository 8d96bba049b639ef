import type { Sample } from './forms'

/** The fields of the forms of votes, and of reminders to judges. */
export const tieVoteForms: Record<string, Sample> = {
  'host.challenges.$id_.stages_.$stageId_.tie-votes': {
    as: 'host',
    fields: { runId: '0', rank: '1', closesAt: '2026-06-25T12:00' },
  },
  'host.challenges.$id_.tie-votes_.$voteId': {
    as: 'host',
    fields: { _method: 'delete', reason: 'It was opened by mistake.' },
  },
  'host.challenges.$id_.judge-reminders': { as: 'host', fields: {} },
  'challenges.$slug_.vote': { as: 'other', fields: { panelId: '0', submissionId: '0', points: '3' } },
  'judge.tie-votes.$voteId': { as: 'assigned', fields: { choice: 'abstain' } },
}

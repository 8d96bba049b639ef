import { z } from '#app/domain/shared/input'
import { at, count, event, hash, id, list, object, row, rowsWhere, rowsWithIds } from './define'

/** about ranking and result, never about people or marks: public with the result */
const withResult = { shown: 'with_result' } as const

const ofResult = { rows: ({ resultId }: { resultId: string }) => [row('results', resultId)] }
const ofDecision = { rows: ({ decisionId }: { decisionId: string }) => [row('stageDecisions', decisionId)] }
const ofStage = { rows: ({ stageId }: { stageId: string }) => [row('stages', stageId)] }
const proposal = event({
  payload: object({ proposalId: id, kind: z.string().max(40), subjectId: id }),
  rows: ({ proposalId }) => [row('proposals', proposalId)],
})
const appeal = { rows: ({ appealId }: { appealId: string }) => [row('resultAppeals', appealId)] }
/** `payoutIds`: new ones, and those of awards that are gone; `result.decided` follows with the awards */
const refusal = event({
  payload: object({ refusalId: id, payoutIds: list(id) }),
  ...withResult,
  rows: ({ refusalId, payoutIds }) => [row('prizeRefusals', refusalId), rowsWithIds('payouts', payoutIds)],
})
const thaw = event({ payload: object({ stageId: id }), ...ofStage })

export const resultEvents = {
  'board.shown': event({
    payload: object({ boardId: id, stageId: id, runId: id, boardHash: hash, inputsHash: hash }),
    rows: ({ boardId }) => [row('boards', boardId)],
  }),
  'board.frozen': event({ payload: object({ stageId: id, freezeAt: at }), ...ofStage }),
  'board.thawed': thaw,
  'board.freeze_cancelled': thaw,
  'stage.decided': event({
    payload: object({
      decisionId: id,
      stageId: id,
      runId: z.string(),
      deviates: z.boolean(),
      contested: z.boolean(),
      entryIds: list(id),
    }),
    rows: ({ decisionId, stageId }) => [
      row('stageDecisions', decisionId),
      rowsWhere('advancements', 'stageId', stageId),
    ],
  }),
  'stage.released': event({ payload: object({ decisionId: id, releaseAt: at }), ...ofDecision }),
  'stage.release_taken_back': event({ payload: object({ decisionId: id }), ...ofDecision }),
  'stage.announced': event({ payload: object({ decisionId: id, entryIds: list(id) }), ...ofDecision }),
  'ranking.computed': event({
    payload: object({ runId: id, inputsHash: hash, engineVersion: z.string() }),
    ...withResult,
    rows: ({ runId }) => [row('rankingRuns', runId)],
  }),
  'tie_vote.opened': event({
    payload: object({
      voteId: id,
      stageId: id,
      runId: id,
      submissionIds: list(id),
      eligible: count,
      closesAt: at,
    }),
    ...withResult,
    rows: ({ voteId }) => [row('tieVotes', voteId), rowsWhere('tieBallots', 'voteId', voteId)],
  }),
  /** the ballot, but not its choice: only the row's digest covers that */
  'tie_vote.ballot_cast': event({
    payload: object({ voteId: id, ballotId: id }),
    rows: ({ ballotId }) => [row('tieBallots', ballotId)],
  }),
  'tie_vote.closed': event({
    payload: object({
      voteId: id,
      cause: z.enum(['all_voted', 'time']),
      eligible: count,
      voted: count,
      votes: list(object({ submissionId: id, votes: count })),
    }),
    ...withResult,
    rows: ({ voteId }) => [row('tieVotes', voteId)],
  }),
  'tie_vote.cancelled': event({
    payload: object({ voteId: id }),
    ...withResult,
    rows: ({ voteId }) => [row('tieVotes', voteId)],
  }),
  'result.decided': event({
    payload: object({
      resultId: id,
      runId: z.string().optional(),
      deviates: z.boolean(),
      contested: z.boolean().optional(),
      /** `amount` in minor units, null for a prize in kind */
      awards: list(object({ prizeId: id, entryId: id, amount: z.int().min(0).nullable().optional() })),
    }),
    ...withResult,
    rows: ({ resultId }) => [row('results', resultId), rowsWhere('awards', 'resultId', resultId)],
  }),
  'result.publication_set': event({
    payload: object({ resultId: id, publishAt: at }),
    ...withResult,
    ...ofResult,
  }),
  'result.publication_cancelled': event({ payload: object({ resultId: id }), ...withResult, ...ofResult }),
  'result.announced': event({
    payload: object({ resultId: id, payoutIds: list(id) }),
    ...withResult,
    rows: ({ resultId, payoutIds }) => [row('results', resultId), rowsWithIds('payouts', payoutIds)],
  }),
  'appeals.terms_set': event({
    payload: object({ days: count.nullable(), shown: z.boolean() }),
    ...withResult,
  }),
  'result.appealed': event({ payload: object({ appealId: id, entryId: id }), ...appeal }),
  'result.appeal_answered': event({
    payload: object({ appealId: id, entryId: id, outcome: z.enum(['upheld', 'dismissed']) }),
    ...appeal,
  }),
  /** of a public result, after an upheld appeal; `result.decided` follows with the awards */
  'result.corrected': event({
    payload: object({
      resultId: id,
      correctionId: id,
      appealId: id,
      /** new ones, and those of awards that are gone */
      payoutIds: list(id),
    }),
    ...withResult,
    rows: ({ correctionId, payoutIds }) => [
      row('resultCorrections', correctionId),
      rowsWithIds('payouts', payoutIds),
    ],
  }),
  'prize.declined': refusal,
  'prize.handed_down': refusal,
  'payout.split': event({
    payload: object({ payoutIds: list(id) }),
    rows: ({ payoutIds }) => [rowsWithIds('payouts', payoutIds)],
  }),
  /** without the reason, which is in the row */
  'payout.undone': event({
    payload: object({ payoutId: id }),
    rows: ({ payoutId }) => [row('payouts', payoutId)],
  }),
  'payout.paid': event({
    payload: object({ payoutId: id, reference: z.string().max(200).optional() }),
    rows: ({ payoutId }) => [row('payouts', payoutId)],
  }),
  'certificates.terms_set': event({
    payload: object({ kinds: list(z.string().max(40)), from: at.nullable() }),
  }),
  'certificates.announced': event({ payload: object({ count }) }),
  'certificate.issued': event({
    payload: object({ certificateId: id, kind: z.string().max(40) }),
    rows: ({ certificateId }) => [row('certificates', certificateId)],
  }),
  'certificate.revoked': event({
    payload: object({ certificateId: id, cause: z.string().max(40) }),
    rows: ({ certificateId }) => [row('certificates', certificateId)],
  }),
  'proposal.made': event({
    payload: object({
      proposalId: id,
      kind: z.string().max(40),
      subjectId: id,
      at: at.nullable(),
      reference: z.string().max(200).nullable(),
    }),
    rows: ({ proposalId }) => [row('proposals', proposalId)],
  }),
  'proposal.confirmed': proposal,
  'proposal.cancelled': proposal,
} as const

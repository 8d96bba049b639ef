import { z } from '#app/domain/shared/input'
import { singleLine } from '#app/text/single-line'
import { declaredKinds } from './conflict-kinds'
import { statementSubjects } from './statements'

const id = z.string().regex(/^\w{1,40}$/)
const kind = z.enum(declaredKinds)
const note = z.string().trim().max(1000).default('')
const name = z.string().overwrite(singleLine).min(2).max(160)

/** A judge's statement about people, organisations or teams that take part. */
export const JudgeStatementInput = z.union([
  z.strictObject({ _method: z.literal('delete'), statementId: id }),
  z.strictObject({ subject: z.enum(statementSubjects), name, kind, note }),
])

/** A team's statement about judges; a team cannot name a judge by a team. */
export const TeamStatementInput = z.union([
  z.strictObject({ _method: z.literal('delete'), statementId: id }),
  z.strictObject({ subject: z.enum(['person', 'organisation']), name, kind, note }),
])

export type StatementInput = {
  subject: (typeof statementSubjects)[number]
  name: string
  kind: (typeof declaredKinds)[number]
  note: string
}

/** Host or chair name the pair themselves, or replace a recused judge. */
export const ConflictsInput = z.union([
  z.strictObject({ intent: z.literal('compare') }),
  z.strictObject({ intent: z.literal('replace'), assignmentId: id, judgeId: id }),
  z.strictObject({
    intent: z.literal('declare'),
    judgeId: id,
    teamId: id,
    kind,
    evidence: z.string().trim().min(5).max(1000),
    pinned: z.literal('on').optional(),
  }),
])

/** Host or chair decide on a proposed conflict. */
export const ProposalDecision = z.union([
  z.strictObject({ intent: z.literal('confirm') }),
  z.strictObject({ intent: z.literal('reject'), reason: z.string().trim().min(5).max(1000) }),
])

export const ConflictChange = z.union([
  z.strictObject({ intent: z.literal('lift'), reason: z.string().trim().min(5).max(1000) }),
  z.strictObject({ intent: z.enum(['pin', 'unpin']) }),
])

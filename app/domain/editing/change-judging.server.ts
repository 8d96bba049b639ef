import { and, eq } from 'drizzle-orm'
import type { EditedStage, Editing } from '#app/domain/challenges/editing.server'
import {
  freedomOf,
  isSameRules,
  mayRescale,
  type ReviewMarks,
  type Rules,
} from '#app/domain/challenges/judging-freeze'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { isActiveOverride } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { localText } from '#app/domain/shared/local-text'
import { Refusal } from '#app/domain/shared/refusal'
import { deny, ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { assignments, judgingChanges, overrides, reviews, stages } from '#db/schema'

type Change = {
  editing: Editing
  stage: EditedStage
  part: 'rubric' | 'judging'
  after: Rules
  /** public; required once teams or judges rely on the rules */
  reason: string | undefined
  /** sent automatically while someone types: a change that needs a reason is not saved this way */
  autosave: boolean
}

/**
 * Changes a stage's rules: freely while nobody relies on them, later with a reason that is stored with the rules before
 * and after. @unguarded
 */
export async function changeJudging(tx: Db, ctx: Ctx, change: Change): Promise<void> {
  const { stage, part, after } = change
  const before = rulesOf(stage)
  if (isSameRules(before, after)) return
  const freedom = freedomOf(part, stage)
  if (freedom === 'never') ensure(deny('challenges.stages.decided'))
  if (freedom === 'with_reason') await keepChange(tx, ctx, change)
  await tx.update(stages).set(after).where(eq(stages.id, stage.id))
}

function rulesOf({ rubric, judging }: EditedStage): Rules {
  return { rubric, judging }
}

const minReasonLength = 10

async function keepChange(tx: Db, ctx: Ctx, { editing, stage, after, reason, autosave }: Change) {
  if (autosave || !reason || reason.length < minReasonLength)
    throw new Refusal('invalid', 'challenges.stages.reason_needed', {}, 'reason')
  const before = rulesOf(stage)
  const submitted = await loadReviewMarks(tx, stage.id)
  ensure(mayRescale(before.rubric, after.rubric, { submitted, name: text => localText(text, ctx.locale) }))
  const id = newId()
  const { id: changedBy } = signedIn(ctx)
  await tx
    .insert(judgingChanges)
    .values({ id, stageId: stage.id, before, after, reason, changedAt: ctx.now, changedBy })
  await record(tx, ctx, {
    stream: editing.challenge.id,
    kind: 'judging.changed',
    payload: { stageId: stage.id, changeId: id, before: hashOf(before), after: hashOf(after) },
  })
  await notify(tx, ctx, {
    to: { judgesOf: editing.challenge },
    mail: 'challenges.mail.judging_changed',
    facts: { challenge: editing.challenge.title, reason },
    link: paths.home(),
  })
}

function hashOf(rules: Rules): string {
  return sha256(canonicalJson(rules))
}

/** All marks of judges, host and chair in the stage, drafts included. */
async function loadReviewMarks(tx: Db, stageId: string): Promise<ReviewMarks[]> {
  const here = eq(assignments.stageId, stageId)
  const { marks, marksAfter, submittedAt, abstainedAt } = reviews
  const rows = await tx
    .select({ marks, marksAfter, submittedAt, abstainedAt })
    .from(reviews)
    .innerJoin(assignments, eq(assignments.id, reviews.assignmentId))
    .where(here)
  const put = await tx
    .select({ criterionId: overrides.criterionId, mark: overrides.mark })
    .from(overrides)
    .innerJoin(reviews, eq(reviews.id, overrides.reviewId))
    .innerJoin(assignments, eq(assignments.id, reviews.assignmentId))
    .where(and(here, isActiveOverride))
  return [
    ...rows.flatMap(({ marks, marksAfter, submittedAt, abstainedAt }) => [
      { marks, done: submittedAt !== null && abstainedAt === null },
      ...(marksAfter ? [{ marks: marksAfter, done: false }] : []),
    ]),
    ...put.map(({ criterionId, mark }) => ({ marks: { [criterionId]: mark }, done: false })),
  ]
}

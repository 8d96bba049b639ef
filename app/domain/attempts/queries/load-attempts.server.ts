import { metricCatalogue } from '#app/domain/metrics/catalogue'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { noStanding } from '#app/domain/shared/standing'
import { all } from '#app/domain/shared/verdict'
import type { EntryStage } from '#app/domain/submissions/own-submission.server'
import { canAttach, canSubmit } from '#app/domain/submissions/permissions'
import { maySee } from '#app/domain/visibility/disclosure-rules'
import { defaultBlinding } from '#app/domain/visibility/policy'
import { countingAttempts } from '../counting-attempts'
import { findTruth } from '../metric-stage.server'
import { loadOwnAttempts } from '../own-attempts.server'
import { attemptsLeft, canAttempt } from '../permissions'

export type AttemptsPage = Awaited<ReturnType<typeof loadAttempts>>

/** The team's page of a stage that a metric scores: what it may still send, and every file it has sent. */
export async function loadAttempts(ctx: Ctx, place: EntryStage) {
  const { work, settings, own, counts, nextDay } = await loadOwnAttempts(ctx.db, ctx, place)
  const { challenge, resultsAt } = work.own.challenge
  const { tell } = work.facts
  const truth = await findTruth(ctx.db, place.stageId)
  const facts = { ...counts, settings, nextDay, tell }
  const { best } = metricCatalogue[settings.metric]
  const counting = countingAttempts(own, { best, finals: settings.finals })
  const unsealed = maySee({
    facet: 'scores.private',
    standing: { ...noStanding, ownTeam: true },
    times: { publishAt: null, closesAt: work.stage.closesAt, resultsAt },
    now: ctx.now,
    policy: defaultBlinding,
  }).ok
  return {
    ...place,
    team: work.own.team.name,
    challenge: { slug: challenge.slug, title: challenge.title, timeZone: challenge.timeZone },
    stage: { name: work.stage.name, closesAt: work.stage.closesAt },
    now: ctx.now,
    /** created with the form: sent twice it creates one attempt */
    key: newId(),
    settings,
    best,
    columns: truth?.columns ? [truth.columns.id, truth.columns.target] : [],
    rows: truth?.summary?.rows ?? 0,
    left: attemptsLeft({ ...counts, settings }),
    can: {
      check: all(canSubmit(work.facts), canAttempt({ ...facts, checkOnly: true })),
      submit: all(canSubmit(work.facts), canAttempt({ ...facts, checkOnly: false })),
      choose: canAttach(work.facts).ok,
    },
    waiting: own.some(({ doneAt }) => doneAt === null),
    unsealed,
    chosen: own.some(({ chosenAt }) => chosenAt !== null),
    attempts: own.toReversed().map(attempt => ({
      id: attempt.id,
      number: attempt.number,
      checkOnly: attempt.checkOnly,
      name: attempt.name,
      sha256: attempt.sha256,
      note: attempt.note,
      uploadedAt: attempt.uploadedAt,
      by: work.own.members.find(({ userId }) => userId === attempt.uploadedBy)?.name ?? null,
      done: attempt.doneAt !== null,
      report: attempt.report,
      publicScore: attempt.publicScore,
      privateScore: unsealed ? attempt.privateScore : null,
      chosen: attempt.chosenAt !== null,
      counts: counting.includes(attempt.id),
    })),
  }
}

/** One of the team's own files. */
export async function loadAttemptFile(ctx: Ctx, place: EntryStage, number: number) {
  const { own } = await loadOwnAttempts(ctx.db, ctx, place)
  return own.find(attempt => attempt.number === number) ?? null
}

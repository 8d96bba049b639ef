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
import { countAhead, loadScoringStates } from '../waiting-attempts.server'

export type AttemptsPage = Awaited<ReturnType<typeof loadAttempts>>

/** The team's page of a stage that a metric scores: what it may still send, and every file it has sent. */
export async function loadAttempts(ctx: Ctx, place: EntryStage) {
  const { work, settings, own, counts, nextDay } = await loadOwnAttempts(ctx.db, ctx, place)
  const { challenge, resultsAt } = work.own.challenge
  const { tell } = work.facts
  const truth = await findTruth(ctx.db, place.stageId)
  const facts = { ...counts, settings, nextDay, tell }
  const { best } = metricCatalogue[settings.metric]
  const queue = await loadQueue(ctx, own)
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
    progress: progressOf(own),
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
      queue: queue.get(attempt.id) ?? null,
      seconds: attempt.doneAt && (attempt.doneAt.getTime() - attempt.uploadedAt.getTime()) / 1000,
      report: attempt.report,
      publicScore: attempt.publicScore,
      privateScore: unsealed ? attempt.privateScore : null,
      chosen: attempt.chosenAt !== null,
      counts: counting.includes(attempt.id),
    })),
  }
}

/** Where each waiting file stands: how many are before it, or since when it was given up. */
async function loadQueue({ db }: Ctx, own: readonly { id: string; doneAt: Date | null }[]) {
  const waiting = own.flatMap(({ id, doneAt }) => (doneAt === null ? [id] : []))
  const states = await loadScoringStates(db, waiting)
  const places = await Promise.all(
    states.map(async state => ({
      tries: state.tries,
      gaveUp: state.gaveUpAt !== null,
      ahead: state.gaveUpAt ? 0 : await countAhead(db, state),
    })),
  )
  return new Map(states.map(({ attemptId }, index) => [attemptId, places[index] ?? null]))
}

/** The public scores in order. */
function progressOf(own: readonly { number: number; publicScore: number | null }[]) {
  return own.flatMap(({ number, publicScore }) =>
    publicScore === null ? [] : [{ number, value: publicScore }],
  )
}

/** One of the team's own files. */
export async function loadAttemptFile(ctx: Ctx, place: EntryStage, number: number) {
  const { own } = await loadOwnAttempts(ctx.db, ctx, place)
  return own.find(attempt => attempt.number === number) ?? null
}

/**
 * Looks again and again whether the files that wait now have their outcome: each look returns what has changed as text,
 * without any score, and null once none waits.
 */
export async function watchAttempts(ctx: Ctx, place: EntryStage): Promise<() => Promise<string | null>> {
  const { own } = await loadOwnAttempts(ctx.db, ctx, place)
  const waiting = own.filter(({ doneAt }) => doneAt === null)
  let over = waiting.length === 0
  return async () => {
    if (over) return null
    const left = [...(await loadQueue(ctx, waiting)).values()].flatMap(each =>
      each && !each.gaveUp ? [each.ahead] : [],
    )
    over = left.length === 0
    return JSON.stringify({ waiting: left.length, ahead: left })
  }
}

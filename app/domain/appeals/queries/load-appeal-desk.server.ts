import { loadAppealTerms } from '#app/domain/challenges/queries/load-appeal-terms.server'
import { publicFrom } from '#app/domain/challenges/visibility'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { canAnswerAppeal } from '#app/domain/screening/permissions'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { all as both } from '#app/domain/shared/verdict'
import { loadJudgedAppeal, loadJudgedAppeals } from '../judged-appeals.server'
import { appealUntil, canCorrect, canSetTerms } from '../permissions'
import { shownAppeal } from '../shown-appeal'

/** The terms of appeals and the appeals of a challenge, for host and chair. */
export async function loadAppealDesk(ctx: Ctx, challengeId: string) {
  const { all, rows } = await loadJudgedAppeals(ctx.db, ctx, challengeId)
  const { challenge, standing, result } = all
  const terms = await loadAppealTerms(ctx.db, challenge.id)
  const resultsAt = result?.publishAt ?? null
  const publicAt = publicFrom(challenge)
  const facts = { before: terms, after: terms, publicAt, resultsAt, now: ctx.now }
  return {
    challenge: headOf(challenge),
    host: standing.host,
    terms,
    until: appealUntil({ terms, resultsAt, now: ctx.now }),
    appeals: rows.map(({ appeal, team }) => ({ id: appeal.id, team: team.name, ...shownAppeal(appeal) })),
    can: { setTerms: standing.host && canSetTerms(facts).ok },
  }
}

/** One appeal with its team, for host and chair. */
export async function loadAppealToJudge(ctx: Ctx, ref: { challengeId: string; appealId: string }) {
  const { all, appeal, team, answeredBy, correction } = await loadJudgedAppeal(ctx.db, ctx, ref)
  const corrected = correction !== null
  const answered = appeal.answeredAt !== null
  const may = both(mayDecideJudging(all.standing), canAnswerAppeal({ appealed: true, answered }))
  return {
    challenge: headOf(all.challenge),
    host: all.standing.host,
    appealId: appeal.id,
    team: team.name,
    appeal: shownAppeal(appeal),
    correctedAt: correction?.at ?? null,
    can: {
      answer: may.ok,
      correct: both(
        mayDecideJudging(all.standing),
        canCorrect({ ...appeal, ...all, corrected, answeredBy, actor: signedIn(ctx) }),
      ),
    },
  }
}

type Challenge = Awaited<ReturnType<typeof loadJudgedAppeals>>['all']['challenge']

function headOf({ id, slug, title, timeZone }: Challenge) {
  return { id, slug, title, timeZone }
}

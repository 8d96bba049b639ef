import { eq } from 'drizzle-orm'
import { localOf, weekdayOf } from '#app/domain/challenges/zoned-time'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { publicChanges, visibilityTable } from '#app/domain/visibility/table'
import { challenges } from '#db/schema'
import { mayRunJudging } from '../permissions'
import { previewInstant } from '../preview-instant'
import { stagesOf } from '../stages-of'
import { loadAnyStageContext, type StageContext, type WhichStage } from './load-stage-context.server'

/** `at` is a wall-clock time of the challenge's zone; null means now, and so does a time that does not exist. */
type VisibilityQuery = { challengeId: string; at: string | null; which?: WhichStage }

/** Who sees what of a challenge at an instant, by the rules of one of its stages, for its host, chair and staff. */
export async function loadVisibility(ctx: Ctx, { challengeId, at: local, which }: VisibilityQuery) {
  signedIn(ctx)
  const [challenge] = await ctx.db.select().from(challenges).where(eq(challenges.id, challengeId))
  const all = await loadAnyStageContext(ctx.db, ctx, orNotFound(challenge), which)
  const { standing, policy, times } = all
  orNotFound(standing.staff || mayRunJudging(standing).ok || null)
  const { id, title, timeZone } = all.challenge
  const moments = momentsOf(all)
  const instants = moments.flatMap(moment => moment.at ?? [])
  const wanted = local ? previewInstant({ local, zone: timeZone, moments: instants }) : null
  const at = wanted ?? ctx.now
  return {
    challenge: { id, title, timeZone },
    seat: seatOf(standing),
    stages: stagesOf(all),
    at,
    weekday: weekdayOf(at, timeZone),
    local: localOf(at, timeZone),
    /** the requested time does not exist */
    wrong: local !== null && wanted === null,
    moments: moments.map(({ name, at }) => ({ name, at, local: at && localOf(at, timeZone) })),
    rows: visibilityTable({ times, now: at, policy }),
    changes: publicChanges(times, policy),
  }
}

function momentsOf({ challenge, stage, final, policy, times }: StageContext) {
  const board = policy.board === 'while_judging'
  const always = [
    { name: 'publication', at: times.publishAt },
    { name: 'opening', at: stage.opensAt },
    { name: 'closing', at: stage.closesAt },
    { name: 'judging_end', at: stage.judgingEndsAt },
  ] as const
  const own = [
    ...(board ? ([{ name: 'freeze', at: times.freezeAt ?? null }] as const) : []),
    ...(times.thawedAt ? ([{ name: 'thaw', at: times.thawedAt }] as const) : []),
    ...(final ? [] : ([{ name: 'release', at: times.advancesAt ?? null }] as const)),
  ]
  const end = [
    { name: 'results_planned', at: challenge.resultsPlannedAt },
    { name: 'results', at: times.resultsAt },
  ] as const
  return [...always, ...own, ...end]
}

function seatOf({ host, chair }: StageContext['standing']) {
  if (host) return 'host'
  return chair ? 'chair' : 'staff'
}

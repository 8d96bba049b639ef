import { loadReviewQueue } from '#app/domain/challenges/queries/load-review-queue.server'
import { listMyInstitutions } from '#app/domain/institutions/queries/list-my-institutions.server'
import { listWaitingInstitutions } from '#app/domain/institutions/queries/list-waiting-institutions.server'
import { loadJudgeDesk } from '#app/domain/reviews/queries/load-judge-desk.server'
import type { Ctx } from '#app/domain/shared/context'
import { loadMyEntries } from '#app/domain/submissions/queries/load-my-entries.server'
import { listOpenBallots } from '#app/domain/tie-votes/queries/list-open-ballots.server'
import type { Desk } from '../desk'
import { soonestFirst, type TodoItem } from '../item'
import { chairItems, entrantItems, hostItems, judgeItems, staffItems } from '../own-items'
import { loadManagedChallenges } from './load-managed-challenges.server'
import { loadMyInvitations } from './load-my-invitations.server'

/** The desks that the actor has, each with what waits there; none for a visitor. A fixed number of queries. */
export async function loadDesks(ctx: Ctx): Promise<Desk[]> {
  const { actor, now } = ctx
  if (actor.kind !== 'person') return []
  const invited = await loadMyInvitations(ctx)
  const entries = await loadMyEntries(ctx)
  const seats = await loadJudgeDesk(ctx)
  const ballots = seats.length > 0 ? await listOpenBallots(ctx) : []
  const institutions = await listMyInstitutions(ctx)
  const runs = seats.length + institutions.length > 0 ? await loadManagedChallenges(ctx) : []
  const found: (Desk & { has: boolean })[] = [
    {
      name: 'entries',
      has: entries.length > 0,
      items: [...invited.team, ...entrantItems(entries)],
    },
    {
      name: 'judge',
      has: seats.length > 0,
      items: [...invited.judge, ...judgeItems(seats, ballots), ...chairItems(runs, now)],
    },
    {
      name: 'host',
      has: institutions.length > 0,
      items: [...invited.institution, ...hostItems(runs, now)],
    },
    { name: 'staff', has: actor.staff, items: actor.staff ? await loadStaffItems(ctx) : [] },
  ]
  return found.flatMap(({ has, name, items }) =>
    has || items.length > 0 ? [{ name, items: soonestFirst(items) }] : [],
  )
}

async function loadStaffItems(ctx: Ctx): Promise<TodoItem[]> {
  return staffItems({
    challenges: await loadReviewQueue(ctx),
    institutions: await listWaitingInstitutions(ctx),
  })
}

/** What waits for the host of this challenge, the soonest first. */
export async function loadChallengeTodo(ctx: Ctx, challengeId: string): Promise<TodoItem[]> {
  return soonestFirst(hostItems(await loadManagedChallenges(ctx, challengeId), ctx.now))
}

import { actorId, type Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { canArchive } from '../permissions'
import { transitionChallenge } from '../transition-challenge.server'

/** Archives a finished challenge; it stays readable. */
export function archiveChallenge(ctx: Ctx, challengeId: string): Promise<void> {
  return transitionChallenge(ctx, challengeId, {
    kind: 'challenge.archived',
    decide: ({ challenge, resultsAt }) => {
      const external = challenge.externalUrl !== null
      ensure(canArchive({ ...challenge, resultsAt, external, now: ctx.now }))
      return { state: 'archived', archivedAt: ctx.now, archivedBy: actorId(ctx) }
    },
  })
}

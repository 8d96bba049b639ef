import { cancelPublication } from '#app/domain/awards/commands/cancel-publication.server'
import { publishResult } from '#app/domain/awards/commands/publish-result.server'
import { PublicationInput } from '#app/domain/awards/input'
import { instantIn } from '#app/domain/awards/local-time'
import { loadCase } from '#app/domain/judging/queries/load-case.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

/** POST gives the result its instant, DELETE takes it back. */
export const action = press(PublicationInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  if (input._method === 'delete') {
    await cancelPublication(ctx, challengeId)
    return redirectWith(paths.decision(challengeId), 'success', 'result.publication_cancelled')
  }
  await publishResult(ctx, { challengeId, at: await instantOf(ctx, challengeId, input) })
  const said = input.when === 'later' ? 'result.scheduled' : 'result.published'
  return redirectWith(paths.decision(challengeId), 'success', said)
})

async function instantOf(ctx: Ctx, challengeId: string, { when, at }: PublicationInput): Promise<Date> {
  if (when !== 'later') return ctx.now
  const { challenge } = await loadCase(ctx.db, ctx, challengeId)
  const instant = at ? instantIn(challenge.timeZone, at) : null
  if (!instant) throw new Refusal('invalid', 'result.at_needed', {}, 'at')
  return instant
}

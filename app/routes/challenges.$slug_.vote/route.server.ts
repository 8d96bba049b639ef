import { castVote } from '#app/domain/panels/commands/cast-vote.server'
import { VoteInput } from '#app/domain/panels/panel-input'
import { voterSince } from '#app/domain/panels/panels'
import { loadBallot } from '#app/domain/panels/queries/load-ballot.server'
import { signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { press } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = page(async (ctx, { params }) => {
  const { panel, ...ballot } = found(await loadBallot(ctx.db, ctx, params.slug ?? ''))
  const { id, name, max, opensAt, closesAt } = panel
  return {
    ...ballot,
    panel: {
      id,
      name,
      max,
      opensAt,
      closesAt,
      accountsBefore: voterSince(panel),
      over: closesAt !== null && closesAt <= ctx.now,
    },
    signedIn: ctx.actor.kind === 'person',
    title: pageTitle(ctx, 'panels.vote_title'),
  }
})

export const action = press(VoteInput, async (ctx, input, { params }) => {
  const slug = params.slug ?? ''
  await spend('votes', signedIn(ctx).id)
  await castVote(ctx, { ...input, slug })
  return redirectWith(`${paths.vote(slug)}#${input.submissionId}`, 'success', 'panels.voted')
})

import { castVote } from '#app/domain/panels/commands/cast-vote.server'
import { VoteInput } from '#app/domain/panels/input'
import { voterSince } from '#app/domain/panels/panels'
import { loadBallot } from '#app/domain/panels/queries/load-ballot.server'
import { signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { buttonAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { panel, ...ballot } = orNotFound(await loadBallot(ctx.db, ctx, params.slug ?? ''))
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

export const action = buttonAction(VoteInput, async (ctx, input, { params }) => {
  const slug = params.slug ?? ''
  await consume('votes', signedIn(ctx).id)
  await castVote(ctx, { ...input, slug })
  return redirectWith(`${paths.vote(slug)}#${input.submissionId}`, 'success', 'panels.voted')
})

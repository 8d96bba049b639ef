import { castTieBallot } from '#app/domain/tie-votes/commands/cast-tie-ballot.server'
import { TieBallotInput } from '#app/domain/tie-votes/input'
import { loadTieBallot } from '#app/domain/tie-votes/queries/load-tie-ballot.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadTieBallot(ctx, params.voteId ?? '')),
  title: pageTitle(ctx, 'tie_votes.ballot_title'),
}))

export const action = formAction(TieBallotInput, async (ctx, { choice }, { params }) => {
  const voteId = params.voteId ?? ''
  const { counted } = await castTieBallot(ctx, { voteId, choice })
  return redirectWith(
    paths.tieBallot(voteId),
    'success',
    counted ? 'tie_votes.voted_last' : 'tie_votes.voted',
  )
})

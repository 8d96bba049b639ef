import { redirect } from '@remix-run/node'
import { NewChallengeInput } from '#app/domain/challenges/input'
import { createChallenge } from '#app/domain/editing/commands/create-challenge.server'
import { listMyInstitutions } from '#app/domain/institutions/queries/list-my-institutions.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { url }) => {
  const mine = await listMyInstitutions(ctx)
  const institution = url.searchParams.get('institution')
  return {
    institutions: mine.map(({ id, name }) => ({ id, name })),
    chosen: mine.find(({ id }) => id === institution)?.id ?? mine[0]?.id,
    title: pageTitle(ctx, 'editing.new.title'),
  }
})

export const action = formAction(NewChallengeInput, async (ctx, input) => {
  const { id } = await createChallenge(ctx, input)
  return redirect(paths.challengeSection(id, 'basics'))
})

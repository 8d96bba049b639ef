import { correctResult } from '#app/domain/appeals/commands/correct-result.server'
import { CorrectionInput } from '#app/domain/appeals/input'
import { loadCorrection } from '#app/domain/appeals/queries/load-correction.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadCorrection(ctx, { challengeId: params.id ?? '', appealId: params.appealId ?? '' })),
  title: pageTitle(ctx, 'appeals.correct'),
}))

export const action = formAction(CorrectionInput, async (ctx, input, { params }) => {
  const ref = { challengeId: params.id ?? '', appealId: params.appealId ?? '' }
  await correctResult(ctx, { ...ref, ...input })
  return redirectWith(paths.hostResultAppeal(ref.challengeId, ref.appealId), 'success', 'appeals.corrected')
})

import { localOf } from '#app/domain/challenges/zoned-time'
import { screenEntry } from '#app/domain/screening/commands/screen-entry.server'
import { ScreeningInput } from '#app/domain/screening/input'
import { loadScreening } from '#app/domain/screening/queries/load-screening.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const ref = { challengeId: params.id ?? '', entryId: params.entryId ?? '' }
  const screening = await loadScreening(ctx, ref)
  const asked = url.searchParams.get('stage')
  return {
    screening,
    stageId: screening.stages.find(({ id }) => id === asked)?.id ?? screening.stageId,
    until: localOf(screening.usualAppealEnd, screening.challenge.timeZone),
    title: pageTitle(ctx, 'screening.title'),
  }
})

export const action = formAction(ScreeningInput, async (ctx, input, { params }) => {
  const ref = { challengeId: params.id ?? '', entryId: params.entryId ?? '' }
  await screenEntry(ctx, { ...ref, ...input })
  return redirectWith(
    paths.hostEntry(ref.challengeId, ref.entryId),
    'success',
    `screening.decided.${input.outcome}`,
  )
})

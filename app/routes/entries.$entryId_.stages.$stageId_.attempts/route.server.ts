import { attemptOrder, ordered } from '#app/domain/attempts/attempt-order'
import { ensureAttempt, uploadAttempt } from '#app/domain/attempts/commands/upload-attempt.server'
import { AttemptInput } from '#app/domain/attempts/input'
import { loadAttempts } from '#app/domain/attempts/queries/load-attempts.server'
import { signedIn } from '#app/domain/shared/context'
import { redirectWith } from '#app/http/flash.server'
import { keepTable } from '#app/http/keep-table.server'
import { consume } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { metricTexts } from '#app/i18n/pages/metrics/metric-texts'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const loaded = await loadAttempts(ctx, { entryId: params.entryId ?? '', stageId: params.stageId ?? '' })
  const order = attemptOrder(url.searchParams.get('order'))
  const page = { ...loaded, attempts: ordered(loaded.attempts, { order, best: loaded.best }) }
  const { name, says } = metricTexts[ctx.locale].metrics[page.settings.metric]
  return { page, order, metric: { name, says }, title: pageTitle(ctx, 'attempts.title') }
})

/** Takes a file of predictions: asks whether the team may send one, keeps the bytes, and queues the check. */
export const action = formAction(AttemptInput, async (ctx, { file, note, key, intent }, { params }) => {
  await consume('uploads', signedIn(ctx).id)
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  const checkOnly = intent === 'check'
  await ensureAttempt(ctx, place, checkOnly)
  const kept = await keepTable(file)
  await uploadAttempt(ctx, { ...place, file: kept, note: note ?? null, key, checkOnly })
  return redirectWith(paths.attempts(place.entryId, place.stageId), 'success', 'attempts.received')
})

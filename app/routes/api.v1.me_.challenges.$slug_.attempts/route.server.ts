import { attemptRecord } from '#app/domain/attempts/api-records'
import { ensureAttempt, uploadAttempt } from '#app/domain/attempts/commands/upload-attempt.server'
import { AttemptQuery } from '#app/domain/attempts/input'
import { loadAttempts } from '#app/domain/attempts/queries/load-attempts.server'
import { signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { api, apiAction } from '#app/http/api.server'
import { keepTable } from '#app/http/keep-table.server'
import { consume } from '#app/http/limits.server'
import { ownAttempts, ownStage, privateJson } from '#app/http/own-attempts.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

/** Every file of the team, the newest first. */
export const loader = api(async (ctx, args) => {
  const page = await ownAttempts(ctx, args)
  const words = { t: translate(ctx.locale), unsealed: page.unsealed }
  return privateJson({ attempts: page.attempts.map(attempt => attemptRecord(attempt, words)) })
})

/** Takes a file of predictions, which is the body, and queues its check. The same key sent twice creates one attempt. */
export const action = apiAction(async (ctx, args) => {
  const { request, params, url } = args
  await consume('uploads', signedIn(ctx).id)
  const asked = AttemptQuery.safeParse(Object.fromEntries(url.searchParams))
  if (!asked.success) throw new Refusal('invalid', 'attempts.query_wrong')
  if (/^multipart\//i.test(request.headers.get('content-type') ?? ''))
    throw new Refusal('invalid', 'attempts.body_wrong')
  const { name, note = null, check } = asked.data
  const checkOnly = check === 'yes'
  const place = await ownStage(ctx, args)
  await ensureAttempt(ctx, place, checkOnly)
  const file = await keepTable({ name, stream: () => request.body ?? new Blob([]).stream() })
  const key = request.headers.get('idempotency-key')?.slice(0, 40) || newId()
  const { number } = await uploadAttempt(ctx, { ...place, file, note, key, checkOnly })
  const page = await loadAttempts(ctx, place)
  const attempt = orNotFound(page.attempts.find(each => each.number === number))
  const words = { t: translate(ctx.locale), unsealed: page.unsealed }
  const headers = { Location: paths.ownAttempt(params.slug ?? '', number) }
  return privateJson(attemptRecord(attempt, words), { status: 202, headers })
})

import { attemptRecord } from '#app/domain/attempts/api-records'
import { orNotFound } from '#app/domain/shared/refusal'
import { api } from '#app/http/api.server'
import { ownAttempts, privateJson } from '#app/http/own-attempts.server'
import { translate } from '#app/i18n/catalogues'

/** One file of the team; while it waits for its score, the answer says when to ask again. */
export const loader = api(async (ctx, args) => {
  const page = await ownAttempts(ctx, args)
  const attempt = orNotFound(page.attempts.find(({ number }) => String(number) === args.params.number))
  const headers: Record<string, string> = attempt.done ? {} : { 'Retry-After': '1' }
  return privateJson(attemptRecord(attempt, { t: translate(ctx.locale), unsealed: page.unsealed }), {
    headers,
  })
})

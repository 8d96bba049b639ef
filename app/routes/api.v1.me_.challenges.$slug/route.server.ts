import { stageRecord } from '#app/domain/attempts/api-records'
import { api } from '#app/http/api.server'
import { ownAttempts, privateJson } from '#app/http/own-attempts.server'
import { translate } from '#app/i18n/catalogues'

/** What a participant's program must know before it sends a file. */
export const loader = api(async (ctx, args) =>
  privateJson(stageRecord(await ownAttempts(ctx, args), { ...ctx, t: translate(ctx.locale) })),
)

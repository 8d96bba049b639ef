import { watchAttempts } from '#app/domain/attempts/queries/load-attempts.server'
import { eventStream } from '#app/http/event-stream.server'
import { pageLoader } from '#app/http/page.server'

/** Says whenever something changes about the team's files that wait. */
export const loader = pageLoader(async (ctx, { params, request }) => {
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  return eventStream(ctx, request, await watchAttempts(ctx, place))
})

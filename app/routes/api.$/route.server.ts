import { Refusal } from '#app/domain/shared/refusal'
import { api } from '#app/http/api.server'

/** Every unknown URL below /api: answers 404 in JSON, not with a page. */
export const loader = api(async () => {
  throw new Refusal('not_found', 'error.not_found')
})

import { Refusal } from '#app/domain/shared/refusal'
import { api } from '#app/http/api.server'

/** Every address below /api that is none: a program is told 404 in JSON, not with a page. */
export const loader = api(async () => {
  throw new Refusal('not_found', 'error.not_found')
})

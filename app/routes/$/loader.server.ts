import { found } from '#app/domain/shared/refusal'
import { page } from '#app/http/page.server'

export const loader = page(async () => found(null))

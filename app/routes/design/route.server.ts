import { config } from '#app/config.server'
import { found } from '#app/domain/shared/refusal'
import { page } from '#app/http/page.server'

/** The design page is part of the workshop: it exists only outside production. */
export const loader = page(async () => {
  found(config.showsWorkshop || null)
  return {}
})

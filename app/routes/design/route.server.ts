import { config } from '#app/config.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { pageLoader } from '#app/http/page.server'

/** The design page exists only outside production. */
export const loader = pageLoader(async () => {
  orNotFound(config.showsWorkshop || null)
  return {}
})

import { orNotFound } from '#app/domain/shared/refusal'
import { pageLoader } from './page.server'

/** The loader of addresses without a page, or with actions only: answers 404 inside the site's frame. */
export const loader = pageLoader(async () => orNotFound(null))

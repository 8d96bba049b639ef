import { orNotFound } from '#app/domain/shared/refusal'
import { pageLoader } from './page.server'

/** The loader of addresses that have no page, only actions or nothing at all: answers 404 inside the site's frame. */
export const loader = pageLoader(async () => orNotFound(null))

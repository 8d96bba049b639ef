import { orNotFound } from '#app/domain/shared/refusal'
import { pageLoader } from '#app/http/page.server'
import { publicKeysAt } from '#app/runtime.server'

/** Open to every site: whoever checks a file may fetch the key from here. */
export const loader = pageLoader(async ctx =>
  Response.json(orNotFound(await publicKeysAt(ctx.now)), {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' },
  }),
)

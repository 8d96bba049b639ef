import { orNotFound } from '#app/domain/shared/refusal'
import { api } from '#app/http/api.server'
import { publicKeysAt } from '#app/runtime.server'

/** Publishes the key for everyone who verifies a file. */
export const loader = api(async ctx =>
  Response.json(orNotFound(await publicKeysAt(ctx.now)), {
    headers: { 'Cache-Control': 'public, max-age=300' },
  }),
)

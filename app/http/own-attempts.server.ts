import { findOwnMetricStage } from '#app/domain/attempts/queries/find-own-metric-stage.server'
import { loadAttempts } from '#app/domain/attempts/queries/load-attempts.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { consume } from './limits.server'
import type { PageArgs } from './page.server'

/** The stage that a request of a participant's program is about; `?stage=` names one of several. */
export async function ownStage(ctx: Ctx, { params, url }: PageArgs) {
  await consume('programs', signedIn(ctx).id)
  return findOwnMetricStage(ctx, { slug: params.slug ?? '', stageId: url.searchParams.get('stage') })
}

/** The attempts of the team of a request's person. */
export async function ownAttempts(ctx: Ctx, args: PageArgs) {
  return loadAttempts(ctx, await ownStage(ctx, args))
}

/** JSON that only this reader may keep, and only for now. */
export function privateJson(
  value: unknown,
  init: { status?: number; headers?: Record<string, string> } = {},
) {
  const headers = { 'Cache-Control': 'private, no-store', ...init.headers }
  return Response.json(value, { ...init, headers })
}

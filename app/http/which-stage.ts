import type { WhichStage } from '#app/domain/judging/queries/load-stage-context.server'

/** The stage in an address (`?stage=`); without one, the stage to judge now. */
export function whichStage(url: URL): WhichStage {
  const stageId = url.searchParams.get('stage')
  return stageId ? { stageId } : 'judged'
}

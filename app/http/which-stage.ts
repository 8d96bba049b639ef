import type { WhichStage } from '#app/domain/judging/queries/load-stage-context.server'

/** The stage that an address asks for as `?stage=`; without one, the stage that judging is about now. */
export function whichStage(url: URL): WhichStage {
  const stageId = url.searchParams.get('stage')
  return stageId ? { stageId } : 'judged'
}

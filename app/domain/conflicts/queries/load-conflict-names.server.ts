import { submissionCode } from '#app/domain/judging/judge'
import { loadCandidatesOf } from '#app/domain/judging/queries/load-candidates.server'
import { loadStageContexts, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { seesTeams } from '#app/domain/judging/shown-name'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import type { ConflictRow } from './load-conflict-rows.server'

/**
 * How this reader sees teams, and whether the evidence of conflicts is shown. Conflicts are of the whole challenge: a
 * chair who has blind reviews in one stage sees no names in the list of another.
 */
export async function loadConflictNames(ctx: Ctx, all: StageContext) {
  const blind = await loadBlindStages(ctx, all)
  const named = blind.length === 0
  const codes = await loadCodes(ctx.db, named ? [] : [...blind, all])
  const team = (teamId: string, name: string) => (named ? name : (codes.get(teamId) ?? '—'))
  const row = (each: ConflictRow): ConflictRow =>
    named ? each : { ...each, teamName: team(each.teamId, each.teamName), evidence: '', liftReason: null }
  return { named, team, row }
}

/** The requested stage and those still being judged in which this reader may not know the teams. */
async function loadBlindStages(ctx: Ctx, all: StageContext): Promise<StageContext[]> {
  const others = all.stages.length > 1 ? await loadStageContexts(ctx.db, ctx, all.challenge) : []
  const going = others.filter(
    ({ stage: { id, judgingEndsAt } }) =>
      id !== all.stage.id && (judgingEndsAt === null || judgingEndsAt > ctx.now),
  )
  return [all, ...going].filter(each => !seesTeams(each, ctx.now))
}

/** By team; a team with submissions in several stages has the code of the last one. */
async function loadCodes(db: Db, cases: readonly StageContext[]): Promise<Map<string, string>> {
  const stages = cases.map(({ stage }) => stage)
  const candidates = await loadCandidatesOf(db, stages)
  const codes = new Map<string, string>()
  for (const { id } of stages)
    for (const { teamId, submissionId } of candidates.get(id) ?? [])
      codes.set(teamId, submissionCode(submissionId))
  return codes
}

import { loadStageContext, type WhichStage } from '#app/domain/judging/queries/load-stage-context.server'
import { seesTeams, seesWork } from '#app/domain/judging/shown-name'
import type { Ctx } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import type { CsvRow } from '../assignments-csv'
import { namesInFile } from '../assignments-csv'
import { loadAssignmentFacts, topicQuestion } from './load-assignment-facts.server'

/**
 * The assignments as rows of a file. A chair gets no mail addresses, and no team names while they have blind reviews to
 * submit.
 */
export async function loadAssignmentsCsv(
  ctx: Ctx,
  challengeId: string,
  which?: WhichStage,
): Promise<{ slug: string; rows: CsvRow[] }> {
  const all = await loadStageContext(ctx.db, ctx, challengeId, which)
  const { facts, candidates, judges } = await loadAssignmentFacts(ctx.db, all)
  const named = seesTeams(all, ctx.now)
  const teams = new Map(candidates.map(each => [each.submissionId, each.teamName]))
  const question = seesWork(all, ctx.now) ? topicQuestion(all) : null
  const topics = new Map(question?.options.map(({ id, label }) => [id, label]))
  const people = new Map(judges.map(judge => [judge.id, judge]))
  const codes = namesInFile(facts)
  const rows = facts.submissions.flatMap(({ id, topic, standing, begun }) =>
    [...standing, ...begun].flatMap(position => {
      const judge = people.get(facts.judges[position]?.id ?? '')
      if (!judge) return []
      return {
        judge: all.standing.host ? judge.email : judge.id,
        name: judge.name,
        submission: codes.get(id) ?? id,
        team: named ? (teams.get(id) ?? '') : '',
        topic: localText(topics.get(topic ?? '') ?? {}, ctx.locale),
        state: begun.includes(position) ? 'begun' : 'waiting',
      }
    }),
  )
  return { slug: all.challenge.slug, rows }
}

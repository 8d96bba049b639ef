import { shownName } from '#app/domain/judging/shown-name'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { loadTeams } from '#app/domain/ranking/queries/load-teams.server'
import { withShownScores } from '#app/domain/ranking/shown-scores'
import { localText } from '#app/domain/shared/local-text'
import type { Exporting } from '../export-context.server'
import type { Sheet } from '../sheet'

/** The last ranking of a stage, with the exact score of each place. @unguarded the command asks `canExport`. */
export async function rankingSheet({ db, ctx, all, t }: Exporting): Promise<Sheet> {
  const run = await loadRun(db, { latestOf: all.stage.id })
  const teams = run ? await loadTeams(db, run.output) : new Map<string, { name: string }>()
  const nameOf = shownName(all, ctx.now)
  const named = (row: { submissionId: string; entryId: string }) =>
    nameOf({ submissionId: row.submissionId, teamName: teams.get(row.entryId)?.name ?? '' })
  const { criteria } = all.stage.rubric
  return {
    columns: [
      { key: 'place', header: t('exports.place') },
      { key: 'team', header: t('teams.entry.host_team') },
      { key: 'score', header: t('exports.score') },
      { key: 'exact', header: t('exports.exact') },
      { key: 'reviews', header: t('exports.reviews') },
      ...criteria.map(({ id, name }) => ({ key: id, header: localText(name, ctx.locale) })),
    ],
    rows: run
      ? [
          ...withShownScores(run.output.ranked, run.inputs.rules.method).map(row => [
            ...[row.rank, named(row), row.headline.value, row.exact, row.n],
            ...criteria.map(({ id }) => row.criteria[id] ?? null),
          ]),
          ...run.output.unranked.map(row => [
            ...[null, named(row), null, null, null],
            ...criteria.map(() => null),
          ]),
        ]
      : [],
  }
}

import { asc, eq } from 'drizzle-orm'
import { shownName } from '#app/domain/judging/shown-name'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { localText } from '#app/domain/shared/local-text'
import { awards, entries, payouts, prizes, results, teams } from '#db/schema'
import type { Exporting } from '../export-context.server'
import type { Cell, Sheet } from '../sheet'

/** The prizes as they are decided, with their winners. @unguarded the command asks `canExport`. */
export async function decisionSheet({ db, ctx, all, t }: Exporting): Promise<Sheet> {
  const final = all.stages.at(-1)
  const run = final ? await loadRun(db, { latestOf: final.id }) : null
  const submissionOf = new Map(
    [...(run?.output.ranked ?? []), ...(run?.output.unranked ?? [])].map(row => [
      row.entryId,
      row.submissionId,
    ]),
  )
  const nameOf = shownName(all, ctx.now)
  const rows = await loadAwards({ db, all })
  return {
    columns: [
      { key: 'prize', header: t('decisions.award.prize') },
      { key: 'team', header: t('teams.entry.host_team') },
      { key: 'amount', header: t('decisions.award.amount') },
      { key: 'currency', header: t('exports.currency') },
      { key: 'citation', header: t('exports.citation') },
    ],
    rows: rows.map(({ award, prize, entryId, team }) => [
      localText(prize.name, ctx.locale),
      nameOf({ submissionId: submissionOf.get(entryId) ?? '', teamName: team }),
      money(award.amount ?? prize.amount),
      prize.currency,
      localText(award.citation ?? {}, ctx.locale),
    ]),
  }
}

/** Paid and unpaid prizes. @unguarded the command asks `canExport`. */
export async function payoutsSheet({ db, ctx, all, t }: Exporting): Promise<Sheet> {
  const rows = await db
    .select({ payout: payouts, prize: prizes.name, team: teams.name, excludedAt: entries.excludedAt })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(results.challengeId, all.challenge.id))
    .orderBy(asc(payouts.dueAt), asc(awards.position))
  return {
    columns: [
      { key: 'team', header: t('teams.entry.host_team') },
      { key: 'prize', header: t('decisions.award.prize') },
      { key: 'amount', header: t('decisions.award.amount') },
      { key: 'currency', header: t('exports.currency') },
      { key: 'due_at', header: t('decisions.award.due') },
      { key: 'paid_at', header: t('exports.paid_at') },
      { key: 'reference', header: t('decisions.award.reference') },
      { key: 'withheld_since', header: t('exports.withheld_since') },
    ],
    rows: rows.map(({ payout, prize, team, excludedAt }) => [
      ...[team, localText(prize, ctx.locale), money(payout.amount), payout.currency, payout.dueAt],
      ...[payout.paidAt, payout.reference, payout.paidAt ? null : excludedAt],
    ]),
  }
}

function loadAwards({ db, all }: Pick<Exporting, 'db' | 'all'>) {
  return db
    .select({ award: awards, prize: prizes, entryId: entries.id, team: teams.name })
    .from(awards)
    .innerJoin(results, eq(results.id, awards.resultId))
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(results.challengeId, all.challenge.id))
    .orderBy(asc(awards.position), asc(awards.id))
}

/** Minor units as an amount. */
function money(minor: number | null): Cell {
  return minor === null ? null : minor / 100
}

import { loadEntryList } from '#app/domain/screening/queries/load-entry-list.server'
import type { Exporting } from '../export-context.server'
import type { Sheet } from '../sheet'
import { typeName } from '../type-name'

/** The entries of a stage, as the host's list shows them. */
export async function entriesSheet({ db, ctx, all, t }: Exporting): Promise<Sheet> {
  const of = { stageId: all.stage.id, whole: true }
  const { entries } = await loadEntryList({ ...ctx, db }, all.challenge.id, of)
  return {
    columns: [
      { key: 'team', header: t('teams.entry.host_team') },
      { key: 'type', header: t('screening.type') },
      { key: 'state', header: t('teams.entry.host_state') },
      { key: 'check', header: t('screening.title') },
      { key: 'labels', header: t('screening.notes_labels') },
      { key: 'members', header: t('teams.entry.host_members') },
      { key: 'entered_at', header: t('teams.entry.host_entered_at') },
      { key: 'versions', header: t('submissions.versions') },
      { key: 'last_submitted_at', header: t('teams.entry.host_last') },
    ],
    rows: entries.map(entry => [
      entry.team,
      typeName(t, entry.type),
      t(`screening.entry_state.${entry.state}`),
      entry.screening && t(`screening.state.${entry.screening}`),
      entry.labels.join(', '),
      entry.members,
      entry.enteredAt,
      entry.versions,
      entry.submittedAt,
    ]),
  }
}

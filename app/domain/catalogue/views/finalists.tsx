import { Local, Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import type { Finalists } from '../queries/load-finalists.server'

type FinalistsListProps = { groups: readonly Finalists[]; zone: string; level?: 2 | 3 }

/** The published shortlists: who advanced to which stage, without ranks. */
export function FinalistsList({ groups, zone, level = 3 }: FinalistsListProps) {
  const { t, format } = useI18n()
  const Heading = `h${level}` as const
  return (
    <Stack gap={6}>
      {groups.map(group => (
        <section key={group.id} className="finalists">
          <Heading>
            {t('decisions.advance.on_to')} <Local text={group.next} />
          </Heading>
          {group.releaseAt && (
            <p className="quiet-text">
              {t('decisions.advance.announced', { at: format.instant(group.releaseAt, zone) })}{' '}
              {t('decisions.advance.no_order')}
            </p>
          )}
          <ul className="finalists-list">
            {group.teams.map(team => (
              <li key={team.entryId}>{team.name}</li>
            ))}
          </ul>
          {group.deviationReason && (
            <p>
              <strong>{t('decisions.result.deviation_reason')}:</strong>{' '}
              <Written text={group.deviationReason} />
            </p>
          )}
          {group.methodReason && (
            <p>
              <strong>{t('decisions.advance.method_reason')}:</strong> <Written text={group.methodReason} />
            </p>
          )}
        </section>
      ))}
    </Stack>
  )
}

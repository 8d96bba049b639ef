import { useLoaderData } from '@remix-run/react'
import { isVersionKind } from '#app/domain/judging/review-history'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import { usePoints } from '#app/domain/reviews/views/use-points'
import { useI18n } from '#app/i18n/use-i18n'
import { Grid } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'
import { useReason } from './use-reason'

/** The history of the submission's judging: overrides, conflicts, changes of reviews, and ledger entries. */
export function Changes() {
  return (
    <Grid min="22rem" gap={6}>
      <Overrides />
      <Conflicts />
      <History />
      <Ledger />
    </Grid>
  )
}

function Overrides() {
  const { t, local, format } = useI18n()
  const { overrides, criteria, challenge } = useLoaderData<typeof loader>()
  const points = usePoints()
  const nameOf = useWhoName()
  if (overrides.length === 0) return null
  const at = (instant: Date) => format.instant(instant, challenge.timeZone)
  const names = new Map(criteria.map(({ id, name }) => [id, local(name)]))
  return (
    <Panel id="overrides" title={t('ranking.place.overrides')}>
      <ul className="ranks-events">
        {overrides.map(each => (
          <li key={each.id}>
            {t('ranking.place.override_line', {
              criterion: names.get(each.criterionId) ?? each.criterionId,
              judge: nameOf(each.judge),
              mark: points(each.mark),
              by: nameOf(each.by),
              at: at(each.at),
            })}
            <span className="written">{each.reason}</span>
            {each.withdrawnAt && <em>{t('ranking.place.withdrawn', { at: at(each.withdrawnAt) })}</em>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Conflicts() {
  const { t, format } = useI18n()
  const { conflicts, challenge } = useLoaderData<typeof loader>()
  if (conflicts.length === 0) return null
  const at = (instant: Date) => format.instant(instant, challenge.timeZone)
  return (
    <Panel id="conflicts" title={t('ranking.place.conflicts')}>
      <ul className="ranks-events">
        {conflicts.map(each => (
          <li key={each.id}>
            {t(`judging.conflict_${each.kind}`)} · {at(each.since)}
            {each.evidence && <span className="written">{each.evidence}</span>}
            {each.liftedAt && (
              <em>
                {t('ranking.place.lifted', { at: at(each.liftedAt) })}
                {each.liftReason && `: ${each.liftReason}`}
              </em>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function History() {
  const { t, format } = useI18n()
  const { history, challenge } = useLoaderData<typeof loader>()
  const reasonOf = useReason()
  if (history.length === 0) return null
  return (
    <Panel id="history" title={t('ranking.place.history')}>
      <ol className="ranks-events">
        {history.map(each => (
          <li key={each.id}>
            {isVersionKind(each.kind) ? t(`ranking.place.event.${each.kind}`) : each.kind} ·{' '}
            {format.instant(each.at, challenge.timeZone)}
            {each.reason && <span className="written">{reasonOf(each.reason)}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function Ledger() {
  const { t, format } = useI18n()
  const { ledger, challenge } = useLoaderData<typeof loader>()
  return (
    <Panel id="ledger" title={t('ranking.place.ledger')}>
      {ledger ? (
        <ol className="ranks-events">
          {ledger.map(({ seq, at, kind }) => (
            <li key={seq}>
              {t('ranking.place.ledger_line', { seq, kind })} · {format.instant(at, challenge.timeZone)}
            </li>
          ))}
        </ol>
      ) : (
        <p>{t('ranking.place.ledger_later')}</p>
      )}
    </Panel>
  )
}

import { Form, useLoaderData } from '@remix-run/react'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import { usePoints } from '#app/domain/reviews/views/use-points'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** Every override of the review, active and withdrawn. */
export function OverrideList() {
  const { t } = useI18n()
  const { overrideHistory } = useLoaderData<typeof loader>().history
  if (overrideHistory.length === 0) return null
  return (
    <Panel id="overrides" title={t('reviews.overrides')}>
      <ol className="plain-list history">
        {overrideHistory.map(override => (
          <Override key={override.id} override={override} />
        ))}
      </ol>
    </Panel>
  )
}

type History = ReturnType<typeof useLoaderData<typeof loader>>['history']

function Override({ override }: { override: History['overrideHistory'][number] }) {
  const { t, local, format } = useI18n()
  const points = usePoints()
  const nameOf = useWhoName()
  const { rubric, challenge, assignmentId, can } = useLoaderData<typeof loader>().history
  const criterion = rubric.criteria.find(each => each.id === override.criterionId)
  return (
    <li className="history-item">
      <p>
        <strong>{local(criterion?.name ?? {})}</strong>{' '}
        <strong className="numeric">{points(override.mark)}</strong>
      </p>
      <p className="quiet-text">
        {nameOf(override.who)} · {format.instant(override.at, challenge.timeZone)}
      </p>
      <p>{override.reason}</p>
      {override.withdrawnAt && override.withdrawnWho && (
        <p className="quiet-text">
          {t('reviews.override_withdrawn', {
            who: nameOf(override.withdrawnWho),
            at: format.instant(override.withdrawnAt, challenge.timeZone),
          })}
        </p>
      )}
      {!override.withdrawnAt && can.withdrawOverride && (
        <Form method="post" action={paths.overrides(assignmentId)}>
          <input type="hidden" name="_method" value="delete" />
          <input type="hidden" name="overrideId" value={override.id} />
          <Button variant="secondary" size="small">
            {t('reviews.override_withdraw')}
          </Button>
        </Form>
      )}
    </li>
  )
}

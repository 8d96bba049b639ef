import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Field } from '#app/ui/field'
import { Cluster } from '#app/ui/layout'
import type { loader } from './route.server'

type Conflict = ReturnType<typeof useLoaderData<typeof loader>>['pairs'][number]['conflicts'][number]

/** One conflict of a pair: its evidence, its source, and the decision about it. */
export function ConflictLine({ conflict }: { conflict: Conflict }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const { kind, evidence, source, since, pinned, liftedAt } = conflict
  const at = format.instant(since, challenge.timeZone)
  return (
    <span className="conflict-line">
      <Cluster>
        <Badge tone={liftedAt ? 'neutral' : 'danger'}>{t(`judging.conflict_${kind}`)}</Badge>
        {liftedAt && <Badge>{t('conflicts.lifted')}</Badge>}
        {pinned && <Badge tone="info">{t('conflicts.pinned')}</Badge>}
      </Cluster>
      {evidence && <span>{evidence}</span>}
      <span className="quiet-text">
        {t('conflicts.since', { source: t(`conflicts.source_${source}`), at })}
      </span>
      <Lifted conflict={conflict} />
      {conflict.can.change && <Change conflict={conflict} />}
    </span>
  )
}

function Lifted({ conflict }: { conflict: Conflict }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const { liftedAt, liftedByName, liftReason } = conflict
  if (!liftedAt) return null
  const at = format.instant(liftedAt, challenge.timeZone)
  return (
    <span className="quiet-text">
      {liftedByName
        ? t('conflicts.lifted_by', { who: liftedByName, at, reason: liftReason ?? '' })
        : t('conflicts.lifted_gone', { at })}
    </span>
  )
}

function Change({ conflict }: { conflict: Conflict }) {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const { id, pinned } = conflict
  const action = paths.conflict(challenge.id, id)
  return (
    <Details summary={t('conflicts.change')}>
      <Form method="post" action={action} className="form">
        <input type="hidden" name="intent" value="lift" />
        <Field id={`lift-${id}`} label={t('conflicts.lift_reason')} hint={t('conflicts.lift_hint')} required>
          <TextArea name="reason" rows={2} minLength={5} maxLength={1000} />
        </Field>
        <Button variant="secondary" size="small">
          {t('conflicts.lift')}
        </Button>
      </Form>
      <Form method="post" action={action} className="form">
        <input type="hidden" name="intent" value={pinned ? 'unpin' : 'pin'} />
        <p className="quiet-text">{t('conflicts.pin_hint')}</p>
        <Button variant="secondary" size="small">
          {t(pinned ? 'conflicts.unpin' : 'conflicts.pin')}
        </Button>
      </Form>
    </Details>
  )
}

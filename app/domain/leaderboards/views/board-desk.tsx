import { Form } from '@remix-run/react'
import { NowOrLater } from '#app/domain/challenges/views/now-or-later'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button, LinkButton } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Field } from '#app/ui/field'
import { Cluster, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { BoardDesk as Desk } from '../queries/load-board-desk.server'

/** What the public reads of the ranking while judging is open, and the actions that change it. */
export function BoardDesk({ desk }: { desk: Desk }) {
  const { t } = useI18n()
  const { challenge, stageId, can, why } = desk
  return (
    <Panel id="public-board" title={t('visibility.board.title')}>
      <Stack gap={4}>
        <BoardState desk={desk} />
        <RefusalNotice why={why} zone={challenge.timeZone} />
        <Cluster>
          {can.show && (
            <Form method="post" action={paths.publicBoard(challenge.id, stageId)}>
              <Button variant="secondary">{t('visibility.board.show')}</Button>
            </Form>
          )}
          {desk.shown && (
            <LinkButton variant="quiet" href={paths.leaderboard(challenge.slug)}>
              {t('visibility.board.open')}
            </LinkButton>
          )}
        </Cluster>
        {can.freeze && <Freeze desk={desk} />}
        {can.thaw && <Thaw desk={desk} />}
      </Stack>
    </Panel>
  )
}

function BoardState({ desk }: { desk: Desk }) {
  const { t, format } = useI18n()
  const { shown, frozenSince, freezesAt, thawed, challenge } = desk
  const at = (instant: Date) => format.instant(instant, challenge.timeZone)
  return (
    <Stack gap={2}>
      {frozenSince && <Badge tone="awaiting">{t('visibility.board.frozen')}</Badge>}
      <p>
        {shown
          ? t('visibility.board.shown', { at: at(shown.at), by: shown.by })
          : t('visibility.board.none_shown')}
      </p>
      {shown?.stale && <p>{t('visibility.board.stale')}</p>}
      {frozenSince && <p>{t('visibility.board.frozen_desk', { at: at(frozenSince) })}</p>}
      {freezesAt && <p>{t('visibility.board.freezes', { at: at(freezesAt) })}</p>}
      {thawed && <p>{t('visibility.board.thawed', { at: at(thawed.at), reason: thawed.reason })}</p>}
    </Stack>
  )
}

function Freeze({ desk: { challenge, stageId, soon } }: { desk: Desk }) {
  const { t } = useI18n()
  return (
    <Details summary={t('visibility.board.freeze_summary')}>
      <Form method="post" action={paths.freeze(challenge.id, stageId)} className="form">
        <p>{t('visibility.board.freeze_lead')}</p>
        <NowOrLater id="freeze" timeZone={challenge.timeZone} at={soon} />
        <Button variant="secondary">{t('visibility.board.freeze')}</Button>
      </Form>
    </Details>
  )
}

function Thaw({ desk: { challenge, stageId, frozenSince } }: { desk: Desk }) {
  const { t } = useI18n()
  const words = frozenSince ? 'thaw' : 'unplan'
  return (
    <Details summary={t(`visibility.board.${words}_summary`)}>
      <Form method="post" action={paths.freeze(challenge.id, stageId)} className="form">
        <input type="hidden" name="_method" value="delete" />
        <p>{t(`visibility.board.${words}_lead`)}</p>
        <Field id="thaw-reason" label={t('visibility.reason')} required>
          <TextArea name="reason" rows={2} minLength={5} maxLength={1000} required />
        </Field>
        <Button variant="secondary">{t(`visibility.board.${words}`)}</Button>
      </Form>
    </Details>
  )
}

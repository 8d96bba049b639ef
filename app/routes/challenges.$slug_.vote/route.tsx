import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { CancelledNotice } from '#app/domain/challenges/views/cancelled-notice'
import { ShownAnswers } from '#app/domain/submissions/views/shown-answers'
import { Solution } from '#app/domain/teams/views/team-card'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Vote() {
  const { t, local, format } = useI18n()
  const { challenge, panel, finalists, signedIn, cancellation } = useLoaderData<typeof loader>()
  const over = panel.over || cancellation !== null
  const places = [
    { href: paths.challenge(challenge.slug), label: local(challenge.title) },
    { href: paths.vote(challenge.slug), label: t('panels.vote_title') },
  ]
  const at = panel.closesAt ? format.instant(panel.closesAt, challenge.timeZone) : ''
  const lead = panel.over ? t('panels.vote_over', { at }) : t('panels.vote_lead', { max: panel.max / 100 })
  return (
    <Page>
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('judging.where')} places={places} />}
        title={t('panels.vote_title')}
        lead={cancellation ? undefined : lead}
        actions={
          !signedIn &&
          !over && (
            <LinkButton href={paths.signIn(paths.vote(challenge.slug))}>
              {t('panels.vote_sign_in')}
            </LinkButton>
          )
        }
      />
      <Stack gap={6}>
        {cancellation && <CancelledNotice cancellation={cancellation} />}
        {!over && (
          <p className="quiet-text">
            {t('panels.vote_until', { at })} {t('panels.vote_hidden')}{' '}
            {panel.accountsBefore &&
              t('panels.who_votes', { at: format.instant(panel.accountsBefore, challenge.timeZone) })}
          </p>
        )}
        {finalists.length === 0 ? (
          <EmptyState title={t('panels.vote_empty')}>{null}</EmptyState>
        ) : (
          finalists.map(finalist => <Finalist key={finalist.submissionId} finalist={finalist} />)
        )}
      </Stack>
    </Page>
  )
}

type FinalistRow = ReturnType<typeof useLoaderData<typeof loader>>['finalists'][number]

function Finalist({ finalist }: { finalist: FinalistRow }) {
  const { t } = useI18n()
  const { signedIn, panel } = useLoaderData<typeof loader>()
  const { submissionId, teamName, card, fields, points, may } = finalist
  return (
    <Panel id={submissionId} title={teamName}>
      <Stack gap={4}>
        {card && <Solution card={card} />}
        {fields.length > 0 && <ShownAnswers fields={fields} />}
        {may.ok ? (
          <Ballot finalist={finalist} />
        ) : (
          signedIn && !panel.over && <p className="quiet-text">{t(may.reason, may.params)}</p>
        )}
        {!may.ok && points !== null && <p>{t('panels.your_vote', { points: points / 100 })}</p>}
      </Stack>
    </Panel>
  )
}

function Ballot({ finalist: { submissionId, teamName, points } }: { finalist: FinalistRow }) {
  const { t } = useI18n()
  const { panel } = useLoaderData<typeof loader>()
  const scale = Array.from({ length: panel.max / 100 + 1 }, (_, point) => String(point))
  return (
    <Form method="post" className="vote-ballot">
      <input type="hidden" name="panelId" value={panel.id} />
      <input type="hidden" name="submissionId" value={submissionId} />
      <RadioGroup
        id={`points-${submissionId}`}
        name="points"
        legend={t('panels.vote_points', { team: teamName })}
        defaultValue={points === null ? '' : String(points / 100)}
        options={[
          ...scale.map(value => ({ value, label: value })),
          { value: '', label: t('panels.vote_none') },
        ]}
      />
      <Button size="small">{t(points === null ? 'panels.vote_save' : 'panels.vote_change')}</Button>
    </Form>
  )
}

import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { NowOrLater } from '#app/domain/challenges/views/now-or-later'
import { JudgingPage } from '#app/domain/judging/views/judging-page'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { DefinitionList } from '#app/ui/definition-list'
import { Cluster, Split, Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** The page before a result is published: what becomes public, what is missing, and when. */
export default function ResultPublication() {
  const { t } = useI18n()
  const { challenge, host } = useLoaderData<typeof loader>()
  return (
    <JudgingPage challenge={challenge} host={host} section="decision" lead={t('decisions.publish.lead')}>
      <Split>
        <Stack gap={6}>
          <Missing />
          <Prizes />
          <Texts />
        </Stack>
        <Panel id="publish" title={t('decisions.publish.title')}>
          <Publish />
        </Panel>
      </Split>
    </JudgingPage>
  )
}

function Missing() {
  const { t } = useI18n()
  const { prizes, citations, statement } = useLoaderData<typeof loader>().missing
  const gaps = [
    ...(prizes > 0 ? [t('decisions.publish.no_winner', { count: prizes })] : []),
    ...(citations > 0 ? [t('decisions.publish.no_citation', { count: citations })] : []),
    ...statement.map(locale => t(`decisions.publish.no_statement.${locale}`)),
  ]
  if (gaps.length === 0) return <Notice kind="success" title={t('decisions.publish.complete')} />
  return (
    <Notice kind="warn" title={t('decisions.publish.missing')}>
      <ul>
        {gaps.map(gap => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Prizes() {
  const { t, local, format } = useI18n()
  const { prizes } = useLoaderData<typeof loader>()
  if (prizes.length === 0) return null
  return (
    <Table
      caption={t('decisions.publish.prizes')}
      rows={prizes}
      rowKey={prize => prize.key}
      columns={[
        {
          key: 'prize',
          header: t('decisions.publish.prize'),
          heads: true,
          cell: ({ name, amount, currency }) =>
            [local(name), amount !== null && currency !== null ? format.money(amount, currency) : null]
              .filter(Boolean)
              .join(' · '),
        },
        {
          key: 'team',
          header: t('leaderboards.team'),
          cell: ({ teams }) => (teams.length > 0 ? teams.join(', ') : t('decisions.result.not_given')),
        },
      ]}
    />
  )
}

function Texts() {
  const { t, local } = useI18n()
  const { statement, deviationReason, methodReason } = useLoaderData<typeof loader>()
  const texts = [
    { term: t('decisions.result.statement'), value: statement ? local(statement) : '' },
    { term: t('decisions.result.against_ranking'), value: deviationReason ?? '' },
    { term: t('ranking.protocol.methods'), value: methodReason ?? '' },
  ].filter(({ value }) => value !== '')
  return texts.length > 0 ? <DefinitionList items={texts} /> : null
}

function Publish() {
  const { t } = useI18n()
  const { challenge, tomorrow, twoPeople, decidedAt } = useLoaderData<typeof loader>()
  return (
    <Form method="post" action={paths.resultPublication(challenge.id)} className="form">
      <input type="hidden" name="decidedAt" value={decidedAt.toISOString()} />
      <p>{t('decisions.publish.effects')}</p>
      {twoPeople && <p>{t('decisions.award.two_people_lead')}</p>}
      <NowOrLater id="publish" timeZone={challenge.timeZone} at={tomorrow} chosen="later" />
      <Cluster>
        <Button>{t(twoPeople ? 'decisions.award.propose_publication' : 'decisions.result.publish')}</Button>
        <LinkButton variant="quiet" href={paths.decision(challenge.id)}>
          {t('decisions.publish.back')}
        </LinkButton>
      </Cluster>
    </Form>
  )
}

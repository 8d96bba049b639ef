import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { StatementForm, StatementList } from '#app/domain/conflicts/views/statements'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Split, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function JudgeConflicts() {
  const { t, local } = useI18n()
  const { judgeId, challenge, statements } = useLoaderData<typeof loader>()
  const places = [
    { href: paths.judgeDesk(), label: t('judging.desk_title') },
    { href: paths.judgeConflicts(judgeId), label: local(challenge.title) },
  ]
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
          title={t('conflicts.judge_title')}
          lead={t('conflicts.judge_lead')}
        />
        <Split>
          <StatementForm subjects={['person', 'organisation', 'team']} />
          <Stack gap={6}>
            <StatementList statements={statements} zone={challenge.timeZone} />
            <p className="quiet-text">{t('conflicts.silence')}</p>
            <SteppedBack />
          </Stack>
        </Split>
      </Stack>
    </Page>
  )
}

function SteppedBack() {
  const { t, format } = useI18n()
  const { recusals, challenge } = useLoaderData<typeof loader>()
  if (recusals.length === 0) return null
  return (
    <Panel id="stepped" title={t('conflicts.stepped_title')}>
      <ul className="statement-list">
        {recusals.map(({ id, code, at }) => (
          <li key={id} className="statement-item">
            {t('conflicts.taken_one', { code, at: at ? format.instant(at, challenge.timeZone) : '' })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { writtenIn } from '#app/domain/shared/local-text'
import { headOf } from '#app/http/page-head'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Pagination } from '#app/ui/pagination'
import { Panel } from '#app/ui/panel'
import { WordDiff } from '#app/ui/word-diff'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Changes() {
  const { t, local } = useI18n()
  const { challenge, changes, deadlines, page, pages } = useLoaderData<typeof loader>()
  const href = (to: number) => `${paths.changes(challenge.slug)}${to > 1 ? `?page=${to}` : ''}`
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('frame.breadcrumbs')}
            places={[
              { href: paths.challenge(challenge.slug), label: local(challenge.title) },
              { href: paths.changes(challenge.slug), label: t('catalogue.changes.title') },
            ]}
          />
        }
        title={t('catalogue.changes.title')}
        lead={t('catalogue.changes.lead')}
      />
      <Stack gap={6}>
        {deadlines.length > 0 && <Deadlines />}
        {changes.length === 0 ? (
          <EmptyState title={t('catalogue.changes.none')}>{null}</EmptyState>
        ) : (
          changes.map(change => <Change key={change.id} change={change} />)
        )}
        <Pagination
          label={t('catalogue.changes.title')}
          page={page}
          pages={pages}
          href={href}
          words={{
            previous: t('catalogue.previous'),
            next: t('catalogue.next'),
            page: number => t('catalogue.page', { page: number }),
          }}
        />
      </Stack>
    </Page>
  )
}

function Deadlines() {
  const { t, format } = useI18n()
  const { challenge, deadlines } = useLoaderData<typeof loader>()
  const at = (instant: Date) => format.instant(instant, challenge.timeZone)
  return (
    <Panel id="deadlines" title={t('catalogue.changes.deadlines')}>
      <ul>
        {deadlines.map(({ id, before, after, reason, reasonTexts, changedAt }) => (
          <li key={id}>
            {t('catalogue.changes.deadline', {
              at: at(changedAt),
              before: at(before),
              after: at(after),
            })}{' '}
            <Written text={writtenIn(reasonTexts ?? reason) ?? {}} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

type ChangeRow = ReturnType<typeof useLoaderData<typeof loader>>['changes'][number]

function Change({ change: { id, part, changedAt, hash, languages } }: { change: ChangeRow }) {
  const { t, format } = useI18n()
  const { timeZone } = useLoaderData<typeof loader>().challenge
  const at = format.instant(changedAt, timeZone)
  return (
    <Panel id={id} title={t('catalogue.changes.of', { part: t(`catalogue.changes.part.${part}`), at })}>
      <Stack gap={4}>
        {languages.map(({ locale, diff }) => (
          <div key={locale}>
            {languages.length > 1 && <p className="quiet-text">{t(`language.${locale}`)}</p>}
            <div lang={locale}>
              <WordDiff parts={diff} />
            </div>
          </div>
        ))}
        <p className="quiet-text">
          {t('catalogue.changes.hash')} <code className="hash">{hash}</code>
        </p>
      </Stack>
    </Panel>
  )
}

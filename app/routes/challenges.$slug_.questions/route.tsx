import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ClarificationList } from '#app/domain/questions/views/clarification-list'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Split, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Pagination } from '#app/ui/pagination'
import { Panel } from '#app/ui/panel'
import { AskPanel } from './ask'
import { OwnQuestions } from './own-questions'
import { PublicAnswer } from './public-answer'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Questions() {
  const { t } = useI18n()
  const { challenge, clarifications, own } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Head />
      <Split>
        <Stack gap={6}>
          {clarifications.length > 0 && (
            <Panel id="clarifications" title={t('questions.clarifications')}>
              <ClarificationList all={clarifications} timeZone={challenge.timeZone} />
            </Panel>
          )}
          {own.length > 0 && <OwnQuestions />}
          <Answers />
        </Stack>
        <Stack gap={6}>
          <AskPanel />
          {challenge.host && (
            <LinkButton variant="secondary" href={paths.hostQuestions(challenge.id)}>
              {t('questions.to_desk')}
            </LinkButton>
          )}
        </Stack>
      </Split>
    </Page>
  )
}

function Head() {
  const { t, local } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const { slug, title } = challenge
  return (
    <PageHead
      breadcrumbs={
        <Breadcrumbs
          label={t('frame.breadcrumbs')}
          places={[
            { href: paths.challenge(slug), label: local(title) },
            { href: paths.questions(slug), label: t('questions.title') },
          ]}
        />
      }
      title={t('questions.title')}
      lead={t('questions.lead')}
    />
  )
}

function Answers() {
  const { t } = useI18n()
  const { challenge, answers, page, pages, total } = useLoaderData<typeof loader>()
  if (total === 0) return <EmptyState title={t('questions.none')}>{t('questions.none_hint')}</EmptyState>
  return (
    <Panel id="answers" title={t('questions.answers', { count: total })}>
      <Stack gap={6}>
        {answers.map(answer => (
          <PublicAnswer key={answer.id} answer={answer} timeZone={challenge.timeZone} />
        ))}
        <Pagination
          label={t('questions.title')}
          page={page}
          pages={pages}
          href={to => paths.questions(challenge.slug, to)}
          words={{
            previous: t('catalogue.previous'),
            next: t('catalogue.next'),
            page: number => t('catalogue.page', { page: number }),
          }}
        />
      </Stack>
    </Panel>
  )
}

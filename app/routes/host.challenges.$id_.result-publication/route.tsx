import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { NowOrLater } from '#app/domain/challenges/views/now-or-later'
import { ResultBody } from '#app/domain/decisions/views/result-view'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** The page before a result is published: what is missing, the result as everyone will see it, what happens, when. */
export default function ResultPublication() {
  const { t } = useI18n()
  const { challenge, host, preview } = useLoaderData<typeof loader>()
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="decision"
      title={t('decisions.publish.title')}
      lead={t('decisions.publish.lead')}
    >
      <Missing />
      <section className="result-preview" aria-labelledby="preview">
        <h2 id="preview">{t('decisions.publish.preview')}</h2>
        <p className="quiet-text">
          {t('decisions.publish.preview_lead')}{' '}
          {preview.hidden.members && t('decisions.publish.preview_hidden')}{' '}
          {preview.hidden.cards > 0 && t('decisions.publish.preview_cards', { count: preview.hidden.cards })}
        </p>
        <ResultBody
          challenge={preview.challenge}
          criteria={preview.criteria}
          result={preview.result}
          preview
        />
      </section>
      <Panel id="publish" title={t('decisions.result.publication')}>
        <Publish />
      </Panel>
    </DeskPage>
  )
}

function Missing() {
  const { t } = useI18n()
  const { prizes, citations, statement } = useLoaderData<typeof loader>().missing
  const gaps = [
    ...(prizes > 0 ? [t('decisions.publish.no_winner', { count: prizes })] : []),
    ...citations
      .filter(({ count }) => count > 0)
      .map(({ locale, count }) =>
        t('decisions.publish.no_citation', { count, language: t(`language.${locale}`) }),
      ),
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

function Publish() {
  const { t } = useI18n()
  const { challenge, tomorrow, twoPeople, decidedAt, mailed, payouts } = useLoaderData<typeof loader>()
  return (
    <Form method="post" action={paths.resultPublication(challenge.id)} className="form">
      <input type="hidden" name="decidedAt" value={decidedAt.toISOString()} />
      <ul>
        <li>{t('decisions.publish.effects')}</li>
        <li>{t('decisions.publish.mails', mailed)}</li>
        {payouts > 0 && <li>{t('decisions.publish.payouts', { count: payouts })}</li>}
        <li>{t('decisions.publish.undo')}</li>
        {twoPeople && <li>{t('decisions.award.two_people_lead')}</li>}
      </ul>
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

import {
  type MetaFunction,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { CancelledNotice } from '#app/domain/challenges/views/cancelled-notice'
import { SubmissionAnswers } from '#app/domain/reviews/views/submission-answers'
import { mustKeepPage } from '#app/http/autosave/outcome'
import { Restorable } from '#app/http/autosave/restored'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { DefinitionList } from '#app/ui/definition-list'
import { Cluster, Page } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Meter } from '#app/ui/meter'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Locked } from './locked'
import { OtherJudges } from './other-judges'
import { ReviewForm } from './review-form'
import type { loader } from './route.server'
import { StepBack } from './step-back'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export { keepPage as clientAction } from '#app/http/autosave/outcome'

/**
 * A stale save loads the stored review, to show both. No other refusal reloads: at the end of judging the locked view
 * would replace the form and its newest text.
 */
export const shouldRevalidate: ShouldRevalidateFunction = args =>
  !mustKeepPage(args) && (args.actionStatus === 409 || args.defaultShouldRevalidate)

export default function Review() {
  const { t } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  // the content of a refused form stays readable, also when the review can no longer be changed
  const isAnswered = useActionData() !== undefined
  return (
    <Page>
      <Head />
      {work.cancellation && <CancelledNotice cancellation={work.cancellation} />}
      <div className="judge-desk" key={work.assignmentId}>
        <section className="judge-work" aria-labelledby="submission-title">
          <h2 id="submission-title">{t('judging.what_was_submitted')}</h2>
          <AboutTeam />
          <SubmissionAnswers form={work.form} withheld={work.withheld} {...work.version} />
        </section>
        <section className="judge-rubric" id="rubric" aria-labelledby="rubric-title">
          <h2 id="rubric-title">{t('judging.your_review')}</h2>
          <Restorable>{work.can.edit || isAnswered ? <ReviewForm /> : <Locked />}</Restorable>
          <StepBack />
          <OtherJudges />
        </section>
      </div>
    </Page>
  )
}

/** The team and its organisations, where and when the stage lets its judges know them. */
function AboutTeam() {
  const { t } = useI18n()
  const { team, organisations, redacted, awaitsRedaction } = useLoaderData<typeof loader>().work
  const items = [
    ...(team === null ? [] : [{ term: t('reviews.team'), value: team }]),
    ...(organisations === null
      ? []
      : [{ term: t('reviews.organisations'), value: organisations.join(', ') || '—' }]),
  ]
  return (
    <>
      {items.length > 0 && <DefinitionList items={items} />}
      {redacted && !awaitsRedaction && <Notice kind="info" title={t('reviews.redacted_note')} />}
      {awaitsRedaction && <Notice kind="warn" title={t('reviews.awaits_redaction')} />}
    </>
  )
}

function Head() {
  const { t, local, format } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { code, challenge, judgingEndsAt, queue, version } = work
  const name = t('judging.submission_code', { code })
  const places = [
    { href: paths.judgeDesk(), label: t('judging.desk_title') },
    { href: paths.review(work.assignmentId), label: name },
  ]
  return (
    <PageHead
      breadcrumbs={<Breadcrumbs label={t('judging.where')} places={places} />}
      eyebrow={<span>{local(challenge.title)}</span>}
      title={name}
      lead={
        <span className="quiet-text">
          {t('judging.version_seen', {
            number: version.number,
            at: format.instant(version.submittedAt, challenge.timeZone),
          })}
          {judgingEndsAt && (
            <> · {t('judging.until', { at: format.instant(judgingEndsAt, challenge.timeZone) })}</>
          )}
        </span>
      }
      actions={
        <div className="judge-progress">
          <Meter
            label={t('judging.progress')}
            value={t('judging.n_of_m', { n: queue.done, m: queue.total })}
            share={queue.total === 0 ? 0 : queue.done / queue.total}
          />
          <Cluster>
            <a className="to-rubric" href="#rubric">
              {t('judging.to_rubric')}
            </a>
            {queue.beforeId && <Link href={paths.review(queue.beforeId)}>{t('judging.before')}</Link>}
            {queue.afterId && <Link href={paths.review(queue.afterId)}>{t('judging.after')}</Link>}
          </Cluster>
        </div>
      }
    />
  )
}

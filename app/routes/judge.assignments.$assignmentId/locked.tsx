import { useLoaderData } from '@remix-run/react'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import { KeptCopy } from '#app/http/autosave/kept-copy'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { Cluster, Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'
import { StoredReview } from './saved-version'

/** A review that can no longer be changed here, the reason, and what can be done instead. */
export function Locked() {
  const { t, format } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { review, percent, queue, why, challenge } = work
  return (
    <Stack gap={4}>
      <KeptCopy
        formId={`review-${work.assignmentId}`}
        action={paths.review(work.assignmentId)}
        number={review.number}
        editable={false}
      />
      <Cluster>
        <Badge tone={review.submittedAt ? 'done' : 'neutral'}>
          {t(`judging.progress_${review.progress}`)}
        </Badge>
        {percent !== null && <strong className="numeric">{format.number(percent, 2)} %</strong>}
      </Cluster>
      <SetAside />
      <RefusalNotice why={why} zone={challenge.timeZone} />
      {review.abstentionReason ? <p>{review.abstentionReason}</p> : <StoredReview />}
      {review.after && <p className="quiet-text">{t(`reviews.counts_${work.counts}`)}</p>}
      <Cluster>
        <LinkButton href={queue.nextId ? paths.review(queue.nextId) : paths.judgeDesk()}>
          {t(queue.nextId ? 'judging.start_next' : 'judging.to_desk')}
        </LinkButton>
        {work.can.change && (
          <LinkButton href={paths.changedMarks(work.assignmentId)} variant="secondary">
            {t('reviews.change_marks')}
          </LinkButton>
        )}
      </Cluster>
    </Stack>
  )
}

function SetAside() {
  const { t } = useI18n()
  const nameOf = useWhoName()
  const { work } = useLoaderData<typeof loader>()
  const aside = work.review.setAside
  if (!aside) return null
  return (
    <Notice kind="warn" title={t('reviews.was_set_aside', { who: nameOf(aside.who) })}>
      {aside.reason}
    </Notice>
  )
}

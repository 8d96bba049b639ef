import { useLoaderData } from '@remix-run/react'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { Cluster, Stack } from '#app/ui/layout'
import type { loader } from './door.server'
import { StoredReview } from './saved-version'

/** A review that can no longer be changed here, and why. */
export function Locked() {
  const { t, format } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { review, percent, queue, why, challenge } = work
  return (
    <Stack gap={4}>
      <Cluster>
        <Badge tone={review.submittedAt ? 'done' : 'neutral'}>
          {t(`judging.progress_${review.progress}`)}
        </Badge>
        {percent !== null && <strong className="numeric">{format.number(percent, 2)} %</strong>}
      </Cluster>
      <RefusalNotice why={why} zone={challenge.timeZone} />
      {review.abstentionReason ? <p>{review.abstentionReason}</p> : <StoredReview />}
      <Cluster>
        <LinkButton href={queue.nextId ? paths.review(queue.nextId) : paths.judgeDesk()}>
          {t(queue.nextId ? 'judging.start_next' : 'judging.to_desk')}
        </LinkButton>
      </Cluster>
    </Stack>
  )
}

import type { Cancellation } from '#app/domain/challenges/cancellation'
import { CancelledNotice } from '#app/domain/challenges/views/cancelled-notice'
import type { Verdict } from '#app/domain/shared/verdict'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'

type SubmissionStateProps = {
  state: {
    challenge: { slug: string }
    cancellation: Cancellation | null
    resultsOut: boolean
    /** the stage's deadline has passed */
    closed: boolean
    can: { save: Verdict; submit: Verdict }
  }
  /** the version that is submitted, and whether the draft is the same */
  submitted: { number: number; same: boolean } | null
}

/** Told first on the pages of a submission: what the challenge's state means for it. */
export function SubmissionState({ state, submitted }: SubmissionStateProps) {
  const { t } = useI18n()
  const { cancellation, resultsOut, closed, can, challenge } = state
  const number = submitted?.number ?? 0
  if (cancellation)
    return (
      <CancelledNotice cancellation={cancellation}>
        <p>{t('submissions.texts_kept')}</p>
      </CancelledNotice>
    )
  if (resultsOut)
    return (
      <Notice title={t('teams.entry.next.see_results')}>
        <p>
          <Link href={paths.results(challenge.slug)}>{t('teams.entry.see_results')}</Link>
        </p>
      </Notice>
    )
  if (!can.save.ok) return <Notice kind="warn" title={t(can.save.reason, can.save.params)} />
  if (closed && submitted) return <Notice kind="success" title={t('submissions.closed', { number })} />
  if (closed) return <Notice kind="warn" title={t('teams.entry.next.missed')} />
  if (!can.submit.ok) return <Notice kind="warn" title={t(can.submit.reason, can.submit.params)} />
  if (!submitted) return null
  return (
    <Notice
      kind="success"
      title={t(submitted.same ? 'submissions.check.same' : 'submissions.stands', { number })}
    />
  )
}

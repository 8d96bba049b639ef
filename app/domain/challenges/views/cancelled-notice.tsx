import type { ReactNode } from 'react'
import { writtenIn } from '#app/domain/shared/local-text'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Notice } from '#app/ui/notice'
import type { Cancellation } from '../cancellation'

type CancelledNoticeProps = { cancellation: Cancellation; children?: ReactNode }

/** Told before everything else on every page that speaks of the challenge: when it was cancelled and why. */
export function CancelledNotice({ cancellation, children }: CancelledNoticeProps) {
  const { t, format } = useI18n()
  const { at, texts, reason, timeZone } = cancellation
  const why = writtenIn(texts ?? reason)
  return (
    <Notice
      kind="error"
      title={
        at
          ? t('challenges.cancelled_on', { at: format.date(at, timeZone) })
          : t('challenges.cancelled_because')
      }
    >
      {why && (
        <p>
          <Written text={why} />
        </p>
      )}
      {children}
    </Notice>
  )
}

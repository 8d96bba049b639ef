import type { Verdict } from '#app/domain/shared/verdict'
import { Deadline } from '#app/domain/teams/views/deadline'
import { useI18n } from '#app/i18n/use-i18n'
import { Notice } from '#app/ui/notice'

type SealedNoticeProps = { verdict: Verdict; closesAt: Date | null; zone: string; now: Date }

/** Why a submission cannot be read yet, and from when it can. */
export function SealedNotice({ verdict, closesAt, zone, now }: SealedNoticeProps) {
  const { t } = useI18n()
  if (verdict.ok) return null
  return (
    <Notice title={t('submissions.sealed')}>
      {closesAt ? (
        <p>
          {t('submissions.sealed_until')} <Deadline at={closesAt} zone={zone} now={now} />
        </p>
      ) : (
        <p>{t('submissions.sealed_open')}</p>
      )}
    </Notice>
  )
}

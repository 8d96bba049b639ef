import type { CheckedValues, MessageKey } from '#app/i18n/message-values'
import { useI18n } from '#app/i18n/use-i18n'
import { Notice } from '#app/ui/notice'

type RefusalNoticeProps = {
  why: { reason: MessageKey; params: CheckedValues; until: Date | null } | null
  /** the zone of the challenge */
  zone: string
}

/** Why an action is not possible now, and from when it is, where that is known. */
export function RefusalNotice({ why, zone }: RefusalNoticeProps) {
  const { t, format } = useI18n()
  if (!why) return null
  return (
    <Notice kind="info" title={t(why.reason, why.params)}>
      {why.until && <p>{t('judging.possible_from', { at: format.instant(why.until, zone) })}</p>}
    </Notice>
  )
}

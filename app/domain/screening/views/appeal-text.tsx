import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'

type Appeal = { text: string; at: Date; answer: string | null; answeredAt: Date | null }

/** What a team says against its exclusion, and the answer of the host. */
export function AppealText({ appeal, zone }: { appeal: Appeal; zone: string }) {
  const { t, format } = useI18n()
  return (
    <Panel id="appeal" title={t('screening.appeal')}>
      <Stack gap={4}>
        <p className="muted">{t('screening.appeal_on', { at: format.instant(appeal.at, zone) })}</p>
        <p className="pre-line">{appeal.text}</p>
        {appeal.answer && appeal.answeredAt && (
          <>
            <p className="muted">
              {t('screening.answer_on', { at: format.instant(appeal.answeredAt, zone) })}
            </p>
            <p className="pre-line">{appeal.answer}</p>
          </>
        )}
      </Stack>
    </Panel>
  )
}

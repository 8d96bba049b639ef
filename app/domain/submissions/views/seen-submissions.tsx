import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import type { SeenSubmission } from '../queries/load-seen-submissions.server'
import { ShownAnswers } from './shown-answers'

/** The submissions, stage by stage, as far as the reader may see them; read-only. */
export function SeenSubmissions({
  submissions,
  zone,
}: {
  submissions: readonly SeenSubmission[]
  zone: string
}) {
  const { t, local, format } = useI18n()
  return submissions.map(each => (
    <Panel
      key={each.stageId}
      id={`stage-${each.stageId}`}
      title={local(each.stage) || t('visibility.stage_number', { number: each.position })}
    >
      <Stack gap={4}>
        <p className="quiet-text">
          {t('submissions.received_at', { at: format.exact(each.submittedAt, zone) })}
          {each.redacted && ` · ${t('visibility.redacted')}`}
        </p>
        {each.fields && <ShownAnswers fields={each.fields} />}
        {!each.content.ok && (
          <Notice title={t(each.content.reason, each.content.params)}>
            {each.content.until && (
              <p>{t('judging.possible_from', { at: format.instant(each.content.until, zone) })}</p>
            )}
          </Notice>
        )}
      </Stack>
    </Panel>
  ))
}

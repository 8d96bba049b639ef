import type { ReviewInput } from '#app/domain/challenges/input'
import { useErrorText, type useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { useLabel } from '#app/ui/labels'
import { Panel } from '#app/ui/panel'

type Fields = ReturnType<typeof useServerForm<ReviewInput>>[1]

/** Approves, or returns the challenge with the remarks that stand at its sections. */
export function Decision({ fields: { decision, remarks } }: { fields: Fields }) {
  const { t } = useI18n()
  const errorText = useErrorText()
  useLabel(remarks.id, t('editing.review.remarks'))
  const error =
    errorText(decision.errors, t('editing.review.decision'), 'choose') ??
    errorText(remarks.errors, t('editing.review.remarks'))
  return (
    <Panel id="decision" title={t('editing.review.decide')}>
      <div id={remarks.id} tabIndex={-1}>
        <RadioGroup
          id={decision.id}
          name={decision.name}
          legend={t('editing.review.decision')}
          hint={t('editing.review.remarks_hint')}
          error={error}
          defaultValue={decision.initialValue}
          options={(['approve', 'request_changes'] as const).map(value => ({
            value,
            label: t(`editing.review.${value}`),
          }))}
        />
      </div>
      <div>
        <Button>{t('editing.review.send')}</Button>
      </div>
    </Panel>
  )
}

import type { ReviewInput } from '#app/domain/challenges/input'
import { sections } from '#app/domain/challenges/sections'
import { FormField, ServerForm, typed, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { TextArea } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import { Panel } from '#app/ui/panel'

/** Approves, or takes a remark for each section that must change. */
export function Decision() {
  const { t } = useI18n()
  const errorText = useErrorText()
  const [form, fields] = useServerForm<ReviewInput>('review')
  const remarks = fields.remarks.getFieldset()
  return (
    <Panel id="decision" title={t('editing.review.decide')}>
      <ServerForm form={form}>
        <RadioGroup
          id={fields.decision.id}
          name={fields.decision.name}
          legend={t('editing.review.decision')}
          error={errorText(fields.decision.errors, t('editing.review.decision'), 'choose')}
          defaultValue={fields.decision.initialValue}
          options={(['approve', 'request_changes'] as const).map(value => ({
            value,
            label: t(`editing.review.${value}`),
          }))}
        />
        <Fieldset
          id={fields.remarks.id}
          legend={t('editing.review.remarks')}
          hint={t('editing.review.remarks_hint')}
          error={errorText(fields.remarks.errors, t('editing.review.remarks'), 'choose')}
        >
          {sections.map(section => {
            const name = t(`challenges.section.${section}`)
            return (
              <FormField
                key={section}
                field={remarks[section]}
                label={t('editing.review.remark', { section: name })}
                optional
              >
                <TextArea {...typed(remarks[section])} rows={2} />
              </FormField>
            )
          })}
        </Fieldset>
        <div>
          <Button>{t('editing.review.send')}</Button>
        </div>
      </ServerForm>
    </Panel>
  )
}

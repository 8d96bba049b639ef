import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'

type Shape = { decision: string; reason: string }

export function Verification() {
  const { t } = useI18n()
  const [form, fields] = useServerForm<Shape>('verification')
  return (
    <ServerForm form={form}>
      <FormField
        field={fields.reason}
        label={t('institutions.staff.refusal_reason')}
        hint={t('institutions.staff.refusal_reason_hint')}
        optional
      >
        <TextArea {...typed(fields.reason)} rows={4} />
      </FormField>
      <Cluster>
        <Button name="decision" value="verify">
          {t('institutions.staff.verify')}
        </Button>
        <Button name="decision" value="refuse" variant="danger">
          {t('institutions.staff.refuse')}
        </Button>
      </Cluster>
    </ServerForm>
  )
}

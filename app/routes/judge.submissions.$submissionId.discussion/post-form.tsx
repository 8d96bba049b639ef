import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { TextArea } from '#app/ui/controls'

const stances = ['agree', 'disagree', 'none'] as const

export function PostForm() {
  const { t } = useI18n()
  const [form, fields] = useServerForm<{ text?: string; stance?: string }>('post')
  const { text, stance } = fields
  return (
    <ServerForm form={form}>
      <FormField field={text} label={t('reviews.post_text')} hint={t('reviews.post_hint')}>
        <TextArea {...typed(text)} rows={5} maxLength={5000} />
      </FormField>
      <RadioGroup
        id={stance.id}
        name={stance.name}
        legend={t('reviews.stance')}
        defaultValue={typeof stance.initialValue === 'string' ? stance.initialValue : 'none'}
        options={stances.map(value => ({ value, label: t(`reviews.stance_${value}`) }))}
      />
      <div>
        <Button>{t('reviews.post')}</Button>
      </div>
    </ServerForm>
  )
}

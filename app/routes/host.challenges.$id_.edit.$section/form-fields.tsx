import { useLoaderData } from '@remix-run/react'
import type { FormInput } from '#app/domain/challenges/section-input'
import { questionValues } from '#app/domain/editing/section-values'
import { useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { EmptyState } from '#app/ui/empty-state'
import { QuestionFields } from './question'
import type { loader } from './route.server'
import { AddRow, Row } from './rows'
import { SectionForm } from './section-form'
import { StoredTexts } from './stored-texts'

export function FormSection() {
  const { t } = useI18n()
  const { content } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<FormInput>('form', { fields: content.form.map(questionValues) })
  const rows = fields.fields.getFieldList()
  return (
    <SectionForm form={form} stored={<StoredTexts texts={content.form.map(({ label }) => label)} />}>
      {rows.length === 0 && (
        <EmptyState title={t('editing.form.empty')}>{t('editing.form.empty_hint')}</EmptyState>
      )}
      {rows.map((row, index) => (
        <Row
          key={row.key}
          form={form}
          list={fields.fields.name}
          index={index}
          count={rows.length}
          title={t('editing.form.one', { number: index + 1 })}
        >
          <QuestionFields form={form} row={row} />
        </Row>
      ))}
      <AddRow
        button={form.insert.getButtonProps({
          name: fields.fields.name,
          defaultValue: { required: 'on', kind: 'long_text' },
        })}
      >
        {t('editing.form.add')}
      </AddRow>
    </SectionForm>
  )
}

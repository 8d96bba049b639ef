import { useLoaderData } from '@remix-run/react'
import type { RubricInput } from '#app/domain/challenges/section-input'
import { rubricValues } from '#app/domain/editing/section-values'
import { FormField, typed, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { TextInput } from '#app/ui/controls'
import { EmptyState } from '#app/ui/empty-state'
import { CriterionFields } from './criterion'
import { FreedomNotice, ReasonField } from './reason'
import type { loader } from './route.server'
import { AddRow, Row } from './rows'
import { SectionForm } from './section-form'
import { StoredTexts } from './stored-texts'

const newCriterion = { weight: '1', min: '0', max: '10', step: '1', required: 'on' }

export function RubricSection() {
  const { t } = useI18n()
  const { content } = useLoaderData<typeof loader>()
  const { rubric, freedom } = content
  const [form, fields] = useServerForm<RubricInput>('rubric', rubricValues(content))
  const rows = fields.criteria.getFieldList()
  return (
    <SectionForm
      form={form}
      stored={<StoredTexts texts={rubric.criteria.map(({ name }) => name)} />}
      savesItself={freedom === 'free'}
    >
      <FreedomNotice />
      <LocalTextFields field={fields.guidance} legend={t('editing.rubric.guidance')} rows={3} optional />
      <FormField field={fields.quorum} label={t('editing.rubric.quorum')}>
        <TextInput {...typed(fields.quorum)} inputMode="numeric" width="short" />
      </FormField>
      {rows.length === 0 && (
        <EmptyState title={t('editing.rubric.empty')}>{t('editing.rubric.empty_hint')}</EmptyState>
      )}
      {rows.map((row, index) => (
        <Row
          key={row.key}
          form={form}
          list={fields.criteria.name}
          index={index}
          count={rows.length}
          title={t('editing.rubric.one', { number: index + 1 })}
        >
          <CriterionFields form={form} row={row} />
        </Row>
      ))}
      <AddRow button={form.insert.getButtonProps({ name: fields.criteria.name, defaultValue: newCriterion })}>
        {t('editing.rubric.add')}
      </AddRow>
      <ReasonField field={fields.reason} />
    </SectionForm>
  )
}

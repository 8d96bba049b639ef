import type { FieldMetadata } from '@conform-to/react'
import type { ComponentProps } from 'react'
import type { CriterionInput } from '#app/domain/challenges/section-input'
import { FormField, typed } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Checkbox } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { AddRow, Row } from './rows'

type Form = ComponentProps<typeof Row>['form']
type CriterionRow = FieldMetadata<CriterionInput, Record<string, unknown>, string[]>

export function CriterionFields({ form, row }: { form: Form; row: CriterionRow }) {
  const { t } = useI18n()
  const field = row.getFieldset()
  const scale = ['min', 'max', 'step'] as const
  return (
    <>
      <input type="hidden" {...typed(field.id)} />
      <LocalTextFields field={field.name} legend={t('editing.rubric.name')} />
      <LocalTextFields
        field={field.guidance}
        legend={t('editing.rubric.criterion_guidance')}
        rows={2}
        optional
      />
      <FormField
        field={field.weight}
        label={t('editing.rubric.weight')}
        hint={t('editing.rubric.weight_hint')}
      >
        <TextInput {...typed(field.weight)} inputMode="numeric" width="short" />
      </FormField>
      <div className="editor-line">
        {scale.map(end => (
          <FormField key={end} field={field[end]} label={t(`editing.rubric.${end}`)}>
            <TextInput {...typed(field[end])} inputMode="decimal" width="short" />
          </FormField>
        ))}
      </div>
      <Checkbox
        id={field.required.id}
        name={field.required.name}
        label={t('editing.rubric.required')}
        defaultChecked={field.required.initialValue === 'on'}
      />
      <Details summary={t('editing.rubric.anchors')} open={field.anchors.getFieldList().length > 0}>
        <Anchors form={form} row={row} />
      </Details>
    </>
  )
}

function Anchors({ form, row }: { form: Form; row: CriterionRow }) {
  const { t } = useI18n()
  const { anchors } = row.getFieldset()
  const rows = anchors.getFieldList()
  return (
    <>
      {rows.map((anchor, index) => {
        const { at, label } = anchor.getFieldset()
        const title = t('editing.rubric.anchor', { number: index + 1 })
        return (
          <Row
            key={anchor.key}
            form={form}
            list={anchors.name}
            index={index}
            count={rows.length}
            title={title}
          >
            <FormField field={at} label={t('editing.rubric.anchor_at')}>
              <TextInput {...typed(at)} inputMode="decimal" width="short" />
            </FormField>
            <LocalTextFields field={label} legend={t('editing.rubric.anchors')} />
          </Row>
        )
      })}
      <AddRow button={form.insert.getButtonProps({ name: anchors.name })}>
        {t('editing.rubric.add_anchor')}
      </AddRow>
    </>
  )
}

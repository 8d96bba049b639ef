import type { FieldMetadata } from '@conform-to/react'
import type { ComponentProps } from 'react'
import type { FieldInput } from '#app/domain/challenges/section-input'
import { FormField, typed } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Checkbox } from '#app/ui/choice'
import { Select, TextInput } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { AddRow, Row } from './rows'

type Form = ComponentProps<typeof Row>['form']
type Question = FieldMetadata<FieldInput, Record<string, unknown>, string[]>

const kinds = ['text', 'long_text', 'link', 'file', 'choice'] as const

/** One question of the submission form. Limits of other kinds than the chosen one are ignored. */
export function QuestionFields({ form, row }: { form: Form; row: Question }) {
  const { t } = useI18n()
  const field = row.getFieldset()
  return (
    <>
      <input type="hidden" {...typed(field.id)} />
      <FormField field={field.kind} label={t('editing.form.kind')}>
        <Select
          {...typed(field.kind)}
          width="medium"
          options={kinds.map(value => ({ value, label: t(`challenges.field.${value}`) }))}
        />
      </FormField>
      <LocalTextFields field={field.label} legend={t('editing.form.label')} />
      <LocalTextFields field={field.hint} legend={t('editing.form.hint')} optional />
      <Checkbox
        id={field.required.id}
        name={field.required.name}
        label={t('editing.form.required')}
        defaultChecked={field.required.initialValue === 'on'}
      />
      <Details summary={t('editing.form.limits')} open={field.kind.initialValue === 'file'}>
        <Limits row={row} />
      </Details>
      <Details summary={t('editing.form.options')} open={field.kind.initialValue === 'choice'}>
        <Options form={form} row={row} />
      </Details>
    </>
  )
}

function Limits({ row }: { row: Question }) {
  const { t } = useI18n()
  const { maxLength, extensions, maxFiles, maxMegabytes } = row.getFieldset()
  return (
    <>
      <FormField field={maxLength} label={t('editing.form.max_length')} optional>
        <TextInput {...typed(maxLength)} inputMode="numeric" width="short" />
      </FormField>
      <FormField
        field={extensions}
        label={t('editing.form.extensions')}
        hint={t('editing.form.extensions_hint')}
        optional
      >
        <TextInput {...typed(extensions)} width="medium" />
      </FormField>
      <div className="editor-line">
        <FormField field={maxFiles} label={t('editing.form.max_files')} optional>
          <TextInput {...typed(maxFiles)} inputMode="numeric" width="short" />
        </FormField>
        <FormField field={maxMegabytes} label={t('editing.form.max_megabytes')} optional>
          <TextInput {...typed(maxMegabytes)} inputMode="numeric" width="short" />
        </FormField>
      </div>
    </>
  )
}

function Options({ form, row }: { form: Form; row: Question }) {
  const { t } = useI18n()
  const { options } = row.getFieldset()
  const choices = options.getFieldList()
  return (
    <>
      {choices.map((choice, index) => {
        const { id, label } = choice.getFieldset()
        const title = t('editing.form.option', { number: index + 1 })
        return (
          <Row
            key={choice.key}
            form={form}
            list={options.name}
            index={index}
            count={choices.length}
            title={title}
          >
            <input type="hidden" {...typed(id)} />
            <LocalTextFields field={label} legend={title} />
          </Row>
        )
      })}
      <AddRow button={form.insert.getButtonProps({ name: options.name })}>
        {t('editing.form.add_option')}
      </AddRow>
    </>
  )
}

import type { FieldMetadata } from '@conform-to/react'
import type { ComponentProps } from 'react'
import type { FieldInput } from '#app/domain/challenges/section-input'
import { FormField, typed } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Checkbox } from '#app/ui/choice'
import { Select, TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import { AddRow, Row } from './rows'

type Form = ComponentProps<typeof Row>['form']
type Question = FieldMetadata<FieldInput, Record<string, unknown>, string[]>

const kinds = ['text', 'long_text', 'link', 'file', 'choice'] as const

/**
 * One question of the submission form. CSS hides what belongs to other kinds than the chosen one, so that a change needs
 * no script; their values are still sent, and ignored.
 */
export function QuestionFields({ form, row }: { form: Form; row: Question }) {
  const { t } = useI18n()
  const field = row.getFieldset()
  return (
    <div className="question">
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
      <TextLimit row={row} />
      <FileLimits row={row} />
      <Options form={form} row={row} />
    </div>
  )
}

function TextLimit({ row }: { row: Question }) {
  const { t } = useI18n()
  const { maxLength } = row.getFieldset()
  return (
    <div className="question-part" data-part="text">
      <FormField field={maxLength} label={t('editing.form.max_length')} optional>
        <TextInput {...typed(maxLength)} inputMode="numeric" width="short" />
      </FormField>
    </div>
  )
}

function FileLimits({ row }: { row: Question }) {
  const { t } = useI18n()
  const { extensions, maxFiles, maxMegabytes } = row.getFieldset()
  return (
    <div className="question-part" data-part="file">
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
    </div>
  )
}

function Options({ form, row }: { form: Form; row: Question }) {
  const { t } = useI18n()
  const { options } = row.getFieldset()
  const choices = options.getFieldList()
  return (
    <div className="question-part" data-part="choice">
      <Fieldset id={options.id} legend={t('editing.form.options')}>
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
      </Fieldset>
    </div>
  )
}

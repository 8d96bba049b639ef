import { useLoaderData } from '@remix-run/react'
import { FileCheckNote } from '#app/domain/submissions/views/file-check-note'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { TextArea } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Fieldset } from '#app/ui/fieldset'
import { Link } from '#app/ui/link'
import type { loader } from './route.server'

type Field = ReturnType<typeof useLoaderData<typeof loader>>['work']['fields'][number]
type Shape = { text: Record<string, string>; shown: string[] }

/** Every answer as judges will read it, prefilled with the original, which is shown beside it. */
export function RedactionForm() {
  const { t } = useI18n()
  const { fields: answers, stageId } = useLoaderData<typeof loader>().work
  const [form, fields] = useServerForm<Shape>('redaction', {
    text: Object.fromEntries(answers.map(field => [field.id, field.text])),
  })
  const texts = fields.text.getFieldset()
  return (
    <ServerForm form={form}>
      <input type="hidden" name="stageId" value={stageId} />
      {answers.map(field => {
        if (field.kind === 'file') return <Files key={field.id} field={field} />
        if (field.kind === 'choice') return <Choice key={field.id} field={field} />
        return <Text key={field.id} field={field} control={texts[field.id]} />
      })}
      <div>
        <Button>{t('reviews.redact')}</Button>
      </div>
    </ServerForm>
  )
}

type Control = Parameters<typeof FormField>[0]['field'] & Parameters<typeof typed>[0]

function Text({ field, control }: { field: Field; control: Control | undefined }) {
  const { t, local } = useI18n()
  if (!control || field.original === '') return null
  const rows = field.kind === 'long_text' ? Math.min(14, 3 + Math.ceil(field.original.length / 90)) : 2
  return (
    <div className="redacting">
      <FormField field={control} label={local(field.label)} hint={t('reviews.redact_text_hint')} optional>
        <TextArea {...typed(control)} rows={rows} />
      </FormField>
      <Details summary={t('reviews.redact_original')}>
        <p className="written">{field.original}</p>
      </Details>
    </div>
  )
}

function Choice({ field }: { field: Field }) {
  const { local } = useI18n()
  if (!field.choice) return null
  return (
    <p>
      <strong>{local(field.label)}</strong> {local(field.choice)}
    </p>
  )
}

function Files({ field }: { field: Field }) {
  const { t, local, format } = useI18n()
  if (field.files.length === 0) return null
  return (
    <Fieldset id={`files-${field.id}`} legend={local(field.label)} hint={t('reviews.redact_files_hint')}>
      {field.files.map(file => (
        <div key={file.id} className="redacting-file">
          <Checkbox
            id={`shown-${file.id}`}
            name="shown"
            value={file.id}
            defaultChecked={file.shown}
            label={`${file.name} · ${format.bytes(file.size)}`}
          />
          <Link href={paths.submissionFile(file.id)} document>
            {t('reviews.open_file', { name: file.name })}
          </Link>
          <FileCheckNote check={file.check} />
        </div>
      ))}
    </Fieldset>
  )
}

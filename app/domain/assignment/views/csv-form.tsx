import { type SubmissionResult, useForm } from '@conform-to/react'
import { FormField, ServerForm, typed } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextArea, TextInput } from '#app/ui/controls'
import { Link } from '#app/ui/link'

type CsvFormProps = { action: string; download: string; result: SubmissionResult<string[]> | null }

/** Downloads the assignments as a file, and proposes assignments from a file or pasted rows. */
export function CsvForm({ action, download, result }: CsvFormProps) {
  const { t } = useI18n()
  const [form, fields] = useForm<{ csv: string; file: string }, string[]>({
    id: 'csv-form',
    lastResult: result,
  })
  return (
    <ServerForm form={form} action={action} upload>
      <p>
        <Link href={download} document>
          {t('assignment.csv_download')}
        </Link>
      </p>
      <p className="quiet-text">{t('assignment.csv_lead')}</p>
      <input type="hidden" name="scope" value="csv" />
      <FormField field={fields.file} label={t('assignment.csv_file')} optional>
        <TextInput type="file" name="file" accept=".csv,.txt,text/csv,text/plain" />
      </FormField>
      <FormField
        field={fields.csv}
        label={t('assignment.csv_paste')}
        hint={t('assignment.csv_hint')}
        optional
      >
        <TextArea {...typed(fields.csv)} rows={6} spellCheck={false} />
      </FormField>
      <Button variant="secondary">{t('assignment.csv_propose')}</Button>
    </ServerForm>
  )
}

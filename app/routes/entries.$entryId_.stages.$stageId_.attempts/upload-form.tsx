import { useLoaderData } from '@remix-run/react'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

type Fields = { file: File; note: string }

/** One file, to be checked only or to be scored. Why it is not possible now is said instead of the button. */
export function UploadForm() {
  const { t } = useI18n()
  const { page } = useLoaderData<typeof loader>()
  const { can, key } = page
  const [form, fields] = useServerForm<Fields>('attempt')
  if (!can.check.ok && !can.submit.ok)
    return <Notice kind="warn" title={t(can.submit.reason, can.submit.params)} />
  return (
    <Panel id="upload" title={t('attempts.send')}>
      <ServerForm form={form} upload>
        <input type="hidden" name="key" value={key} />
        <FormField field={fields.file} label={t('attempts.predictions')} hint={t('attempts.table_hint')}>
          <TextInput type="file" name="file" accept=".csv,.tsv,.txt,.jsonl,.gz" />
        </FormField>
        <FormField field={fields.note} label={t('attempts.note')} hint={t('attempts.note_hint')} optional>
          <TextInput {...typed(fields.note)} maxLength={500} />
        </FormField>
        {!can.submit.ok && <p>{t(can.submit.reason, can.submit.params)}</p>}
        <Cluster>
          {can.submit.ok && (
            <Button name="intent" value="submit">
              {t('attempts.submit')}
            </Button>
          )}
          {can.check.ok && (
            <Button variant="secondary" name="intent" value="check">
              {t('attempts.check')}
            </Button>
          )}
        </Cluster>
      </ServerForm>
    </Panel>
  )
}

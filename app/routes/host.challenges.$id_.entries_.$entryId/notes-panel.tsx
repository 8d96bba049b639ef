import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** Labels and notes, which only the hosts of the challenge read. */
export function NotesPanel() {
  const { t, format } = useI18n()
  const { challenge, entryId, labels, notes } = useLoaderData<typeof loader>().screening
  return (
    <Panel id="notes" title={t('screening.notes')}>
      <Stack gap={4}>
        <p className="muted">{t('screening.notes_hint')}</p>
        {labels.length > 0 && (
          <p>
            {labels.map(label => (
              <span key={label} className="entry-label">
                {label}
              </span>
            ))}
          </p>
        )}
        {notes.map(note => (
          <div key={note.id}>
            <p className="muted">
              {note.by} · {format.instant(note.at, challenge.timeZone)}
            </p>
            <p className="pre-line">{note.text}</p>
          </div>
        ))}
        <Form method="post" action={paths.hostEntryNotes(challenge.id, entryId)} className="form">
          <Field id="note" label={t('screening.note')} required>
            <TextArea name="text" rows={3} maxLength={4000} required />
          </Field>
          <div>
            <Button variant="secondary">{t('screening.note_add')}</Button>
          </div>
        </Form>
      </Stack>
    </Panel>
  )
}

import { Form, useLoaderData } from '@remix-run/react'
import { locales } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/controls'
import { EmptyState } from '#app/ui/empty-state'
import { Field } from '#app/ui/field'
import { VisuallyHidden } from '#app/ui/hidden'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

const maxBytes = 50_000_000

/** Files that entrants may download. */
export function FilesSection() {
  const { t, format, local } = useI18n()
  const { content } = useLoaderData<typeof loader>()
  const files = content.files.filter(file => !file.inBrief)
  return (
    <>
      <p>{t('editing.files.lead')}</p>
      {files.length === 0 ? (
        <EmptyState title={t('editing.files.empty')} />
      ) : (
        <Table
          rows={files}
          rowKey={file => file.id}
          columns={[
            {
              key: 'name',
              heads: true,
              header: t('editing.files.name'),
              cell: file => <FileLink id={file.id} name={file.name} />,
            },
            {
              key: 'description',
              header: t('editing.files.description'),
              cell: file => local(file.description) || '—',
            },
            { key: 'licence', header: t('editing.files.licence'), cell: file => file.licence },
            {
              key: 'size',
              header: t('editing.files.size'),
              align: 'number',
              cell: file => format.bytes(file.size),
            },
            { key: 'remove', header: t('editing.row.remove'), cell: file => <RemoveFile {...file} /> },
          ]}
        />
      )}
      <Panel id="add-file" title={t('editing.files.add')}>
        <UploadForm action={t('editing.files.upload')} />
      </Panel>
    </>
  )
}

/** Pictures for the brief, each with the Markdown that inserts it. */
export function Pictures() {
  const { t } = useI18n()
  const { content } = useLoaderData<typeof loader>()
  const pictures = content.files.filter(file => file.inBrief)
  return (
    <Panel id="pictures" title={t('editing.pictures')}>
      {pictures.length > 0 && (
        <>
          <p className="quiet-text">{t('editing.pictures_hint')}</p>
          <ul className="editor-pictures">
            {pictures.map(file => (
              <li key={file.id} className="cluster">
                <img src={paths.file(file.id)} alt="" width="72" height="54" />
                <code>{`![${file.name}](${paths.file(file.id)})`}</code>
                <RemoveFile {...file} />
              </li>
            ))}
          </ul>
        </>
      )}
      <UploadForm picture action={t('editing.add_picture')} />
    </Panel>
  )
}

function FileLink({ id, name }: { id: string; name: string }) {
  return (
    <Link href={paths.file(id)} document>
      {name}
    </Link>
  )
}

function RemoveFile({ id, name }: { id: string; name: string }) {
  const { t } = useI18n()
  const { id: challengeId } = useLoaderData<typeof loader>()
  return (
    <Form method="post" action={paths.challengeFile(challengeId, id)}>
      <input type="hidden" name="_method" value="delete" />
      <Button variant="quiet" size="small">
        {t('editing.row.remove')} <VisuallyHidden>({name})</VisuallyHidden>
      </Button>
    </Form>
  )
}

/** Licences for data, texts and pictures, by their SPDX names. */
const licences = [
  ...['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC0-1.0'],
  ...['ODbL-1.0', 'ODC-By-1.0', 'PDDL-1.0', 'Apache-2.0', 'MIT'],
]

function UploadForm({ picture = false, action }: { picture?: boolean; action: string }) {
  const { t, format } = useI18n()
  const { id } = useLoaderData<typeof loader>()
  return (
    <Form method="post" action={paths.challengeFiles(id)} encType="multipart/form-data" className="form">
      <Field
        id="upload-file"
        label={t('editing.files.file')}
        hint={t('editing.files.file_hint', { limit: format.bytes(maxBytes) })}
        required
      >
        <TextInput
          type="file"
          name="file"
          accept={picture ? 'image/png,image/jpeg,image/webp,image/gif' : undefined}
        />
      </Field>
      {picture && <input type="hidden" name="inBrief" value="on" />}
      {!picture &&
        locales.map(locale => (
          <Field
            key={locale}
            id={`upload-description-${locale}`}
            label={`${t('editing.files.description')} · ${t(`editing.language.${locale}`)}`}
          >
            <TextInput name={`description.${locale}`} lang={locale} />
          </Field>
        ))}
      <Field
        id="upload-licence"
        label={t('editing.files.licence')}
        hint={t('editing.files.licence_hint')}
        required
      >
        <Select
          name="licence"
          width="medium"
          defaultValue="CC-BY-4.0"
          options={licences.map(value => ({ value, label: value }))}
        />
      </Field>
      <div>
        <Button variant="secondary">{action}</Button>
      </div>
    </Form>
  )
}

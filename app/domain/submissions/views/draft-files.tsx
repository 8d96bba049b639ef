import { useFetcher, useFetchers, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { isFailure } from '#app/http/autosave/outcome'
import { uncheckedValues } from '#app/i18n/message-values'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { checkClaim } from '#app/services/file-claim'
import { FILE_EXTENSIONS } from '#app/services/file-types'
import { Button } from '#app/ui/button'
import { FieldError } from '#app/ui/field'
import { Link } from '#app/ui/link'
import { Upload, type UploadText } from '#app/ui/upload'
import type { DraftView } from '../queries/load-draft.server'
import { FileCheckNote } from './file-check-note'
import { readAddedFile, readAnswer } from './form-answer'

type DraftFilesProps = { field: DraftView['fields'][number]; draft: DraftView }

/** The files of one field, and an upload while there is room. */
export function DraftFiles({ field, draft }: DraftFilesProps) {
  const { t, refText } = useI18n()
  const adding = useFetcher()
  const text = useUploadText()
  const { files, maxFiles, id } = field
  const refusals = Object.values(readAnswer(adding.data).errors).flat()
  const failed = isFailure(adding.data)
  useReloadUntilShown(adding.state === 'idle' ? readAddedFile(adding.data) : null, files)
  return (
    <>
      <FileList field={field} />
      {refusals.length > 0 && <FieldError id={`${id}-added`}>{refusals.map(refText).join(' ')}</FieldError>}
      {failed && <FieldError id={`${id}-failed`}>{t('autosave.file_not_added')}</FieldError>}
      {files.length < maxFiles && draft.can.submit.ok && (
        <Upload
          key={files.map(file => file.id).join()}
          name={`files.${id}`}
          stagedName={`staged.${id}.id`}
          fileNameName={`staged.${id}.name`}
          endpoint={paths.uploads()}
          accept={field.rules.allowed ?? FILE_EXTENSIONS}
          check={claim => checkClaim(claim, field.rules)}
          text={text}
          onStaged={({ stagedId, name }) =>
            adding.submit(
              { fieldId: id, stagedId, name },
              { method: 'post', action: paths.draftFiles(draft.entryId, draft.stageId) },
            )
          }
        />
      )}
    </>
  )
}

/**
 * Reloads the page's data until it contains the file. The router cancels the reload after an upload when the answer to
 * an automatic save arrives in the meantime, and a save itself causes no reload.
 */
function useReloadUntilShown(fileId: string | null, files: DraftFilesProps['field']['files']) {
  const shown = useRef<string | null>(null)
  const { state, revalidate } = useRevalidator()
  const idle = useFetchers().length === 0 && state === 'idle'
  const present = files.some(file => file.id === fileId)
  useEffect(() => {
    if (present) shown.current = fileId
    else if (idle && fileId !== null && fileId !== shown.current) revalidate()
  }, [present, idle, fileId, revalidate])
}

function FileList({ field }: { field: DraftFilesProps['field'] }) {
  const { t, format } = useI18n()
  if (field.files.length === 0) return null
  return (
    <ul className="file-list">
      {field.files.map(file => (
        <li key={file.id} className="file-row">
          <Link href={paths.submissionFile(file.id)} document>
            {file.name}
          </Link>
          <span className="muted">{format.bytes(file.size)}</span>
          <Button
            variant="quiet"
            size="small"
            name="remove"
            value={file.id}
            aria-label={t('submissions.remove_file', { name: file.name })}
          >
            {t('submissions.remove')}
          </Button>
          <FileCheckNote check={file.check} />
        </li>
      ))}
    </ul>
  )
}

function useUploadText(): UploadText {
  const { t } = useI18n()
  return {
    progress: (name, percent) => t('uploads.progress', { name, percent }),
    paused: (name, percent) => t('uploads.paused', { name, percent }),
    done: name => t('uploads.done', { name }),
    refused: ({ reason, params }) => t(reason, uncheckedValues(params)),
    interrupted: t('uploads.interrupted'),
    pause: t('uploads.pause'),
    resume: t('uploads.resume'),
    retry: t('uploads.retry'),
    remove: t('uploads.remove'),
  }
}

import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import { Prose } from '#app/ui/prose'
import { WordDiff } from '#app/ui/word-diff'
import { isWebAddress } from '../answers'
import type { RenderedField } from '../shown-version'

type ShownAnswersProps = {
  fields: readonly RenderedField[]
  /** what can be done with an answer, beside its question */
  actionOf?: (field: RenderedField) => ReactNode
}

/** A version for reading: each answer under its question, with changes marked in a comparison. */
export function ShownAnswers({ fields, actionOf }: ShownAnswersProps) {
  const { t, local } = useI18n()
  return (
    <div className="answers">
      {fields.map(field => (
        <div key={field.id}>
          <div className="answer-head">
            <h3 className="answer-label">{local(field.label)}</h3>
            {actionOf?.(field)}
          </div>
          {field.kind === 'file' ? (
            <Files files={field.files} />
          ) : field.diff ? (
            <WordDiff parts={field.diff} />
          ) : (
            <Answer field={field} />
          )}
          {field.kind !== 'file' && !field.text && !field.diff && (
            <p className="muted">{t('submissions.empty')}</p>
          )}
        </div>
      ))}
    </div>
  )
}

function Answer({ field }: { field: RenderedField }) {
  const { local } = useI18n()
  const { kind, text, choice, html } = field
  if (html !== null) return <Prose html={html} />
  if (choice) return <p>{local(choice)}</p>
  if (kind === 'link' && isWebAddress(text)) {
    return (
      <p className="answer-text">
        <a href={text} rel="noopener noreferrer nofollow ugc">
          {text}
        </a>
      </p>
    )
  }
  return text ? <p className="answer-text">{text}</p> : null
}

function Files({ files }: { files: RenderedField['files'] }) {
  const { t, format } = useI18n()
  if (files.length === 0) return <p className="muted">{t('submissions.empty')}</p>
  return (
    <ul className="file-list">
      {files.map(file => (
        <li key={file.id} className="file-row">
          <Link href={paths.submissionFile(file.id)} document>
            {file.change === 'removed' ? <del>{file.name}</del> : file.name}
          </Link>
          <span className="muted">{format.bytes(file.size)}</span>
          {file.change !== 'same' && <span className="muted">{t(`submissions.file_${file.change}`)}</span>}
        </li>
      ))}
    </ul>
  )
}

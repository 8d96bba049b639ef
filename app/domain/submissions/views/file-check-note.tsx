import { useI18n } from '#app/i18n/use-i18n'
import type { FileCheck } from '../clean-copy'

/** The authors named in a file, shown to the team and the host of a stage whose judges may not know them. */
export function FileCheckNote({ check }: { check: FileCheck }) {
  const { t } = useI18n()
  if (!check) return null
  if (check.kind === 'cleaned') {
    const [authors, files] = [check.authors.join(', '), check.leftOut.join(', ')]
    return (
      <>
        {authors !== '' && <p className="field-hint">{t('submissions.file_authors', { authors })}</p>}
        {files !== '' && <p className="field-hint">{t('submissions.file_left_out', { files })}</p>}
      </>
    )
  }
  return (
    <>
      <p className="field-hint">{t('submissions.file_as_is')}</p>
      {check.entries.length > 0 && (
        <details>
          <summary>{t('submissions.file_entries', { count: check.entries.length })}</summary>
          <ul>
            {check.entries.map(name => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

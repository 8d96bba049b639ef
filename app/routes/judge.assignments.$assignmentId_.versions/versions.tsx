import { useLoaderData } from '@remix-run/react'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import { usePoints } from '#app/domain/reviews/views/use-points'
import { useI18n } from '#app/i18n/use-i18n'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

type Version = ReturnType<typeof useLoaderData<typeof loader>>['history']['versions'][number]

/** The history of the review, oldest first: when, by whom, why, and what changed. */
export function Versions() {
  const { t } = useI18n()
  const { versions } = useLoaderData<typeof loader>().history
  return (
    <Panel id="versions" title={t('reviews.versions')}>
      {versions.length === 0 ? (
        <p>{t('reviews.no_versions')}</p>
      ) : (
        <ol className="plain-list history">
          {versions.map(version => (
            <VersionItem key={version.number} version={version} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function VersionItem({ version }: { version: Version }) {
  const { t, format } = useI18n()
  const nameOf = useWhoName()
  const { challenge } = useLoaderData<typeof loader>().history
  const { kind, at, who, reason, forConflict, submissionVersion } = version
  return (
    <li className="history-item">
      <p>
        <strong>{t(`reviews.kind_${kind}`)}</strong>
      </p>
      <p className="quiet-text">
        {nameOf(who)} · {format.instant(at, challenge.timeZone)}
        {submissionVersion !== null && <> · {t('reviews.saw_version', { number: submissionVersion })}</>}
      </p>
      {forConflict ? <p>{t('reviews.aside_for_conflict')}</p> : reason && <p>{reason}</p>}
      <Changes changes={version.changes} />
    </li>
  )
}

function Changes({ changes }: { changes: Version['changes'] }) {
  const { t, local } = useI18n()
  const points = usePoints()
  const { rubric } = useLoaderData<typeof loader>().history
  const criterionName = (id: string | null) => local(rubric.criteria.find(each => each.id === id)?.name ?? {})
  if (changes.marks.length + changes.texts.length === 0) return null
  return (
    <ul className="history-changes">
      {changes.marks.map(({ criterionId, name, before, after }) => (
        <li key={criterionId}>
          {local(name)}{' '}
          <span className="numeric">
            {before === null ? <strong>{points(after)}</strong> : <Changed before={before} after={after} />}
          </span>
        </li>
      ))}
      {changes.texts.map(({ criterionId, audience, parts }) => (
        <li key={`${criterionId} ${audience}`}>
          <span className="quiet-text">
            {criterionId ? `${criterionName(criterionId)} · ` : ''}
            {t(`judging.comment_${audience}`)}
          </span>{' '}
          <TextParts parts={parts} />
        </li>
      ))}
    </ul>
  )
}

function Changed({ before, after }: { before: number; after: number | null }) {
  const points = usePoints()
  return (
    <>
      <del>{points(before)}</del> → <strong>{points(after)}</strong>
    </>
  )
}

/**
 * Added and removed text differs by element, not by colour alone; text without an earlier version is not marked as
 * added.
 */
function TextParts({ parts }: { parts: Version['changes']['texts'][number]['parts'] }) {
  let start = 0
  const placed = parts.map(part => {
    const at = { key: `${part.kind}-${start}`, part }
    start += part.text.length
    return at
  })
  if (placed.every(({ part }) => part.kind === 'added'))
    return <span>{parts.map(part => part.text).join('')}</span>
  return (
    <span className="diff">
      {placed.map(({ key, part }) => {
        if (part.kind === 'same') return <span key={key}>{part.text}</span>
        return part.kind === 'added' ? <ins key={key}>{part.text}</ins> : <del key={key}>{part.text}</del>
      })}
    </span>
  )
}

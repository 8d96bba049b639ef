import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import type { loader } from './route.server'

export type Submission = ReturnType<typeof useLoaderData<typeof loader>>['list']['shown'][number]
type Cell = Submission['cells'][number]

type CellViewProps = { cell: Cell; label: string; named?: boolean }

/** One judge and one submission: a checkbox, or why there is none. `named` shows the judge beside the checkbox. */
export function CellView({ cell, label, named = false }: CellViewProps) {
  const { t, format } = useI18n()
  const { can } = useLoaderData<typeof loader>()
  if (cell.kind === 'conflict')
    return (
      <span className="matrix-conflict">
        {named && <span>{label}</span>}
        <Badge tone="danger">{t(`judging.conflict_${cell.conflict.kind}`)}</Badge>
        <span className="quiet-text">{cell.conflict.evidence}</span>
      </span>
    )
  const progress = cell.kind === 'assigned' ? cell.progress : null
  const locked = progress === 'done' || progress === 'abstained'
  if (locked || !can.assign)
    return (
      <span className="matrix-fixed">
        {named && <span>{label}</span>}
        {locked && <Badge tone="done">{t(`judging.progress_${progress}`)}</Badge>}
        {!locked && <span className="quiet-text">{progress ? t(`judging.progress_${progress}`) : '—'}</span>}
      </span>
    )
  return (
    <label className="matrix-box">
      <input
        type="checkbox"
        name="pair"
        value={`${cell.judgeId}:${cell.submissionId}`}
        defaultChecked={progress !== null}
        aria-label={named ? undefined : label}
      />
      {named && <span>{label}</span>}
      {progress === 'draft' && <span className="quiet-text">{t('judging.progress_draft')}</span>}
      {cell.over !== null && <span className="matrix-over">+{format.number(cell.over)}</span>}
    </label>
  )
}

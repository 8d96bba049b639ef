import { useLoaderData } from '@remix-run/react'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import type { loader } from './door.server'

type Data = ReturnType<typeof useLoaderData<typeof loader>>
type Submission = Data['submissions'][number]
type Cell = Submission['cells'][number]

/** Every judge against every submission, as boxes to tick. */
export function Matrix() {
  const { t } = useI18n()
  const { judges, submissions, can } = useLoaderData<typeof loader>()
  const [form] = useServerForm<{ intent: 'set'; pair: string[] }>('matrix')
  return (
    <ServerForm form={form}>
      <input type="hidden" name="intent" value="set" />
      {can.assign && <p className="quiet-text">{t('judging.matrix_caption')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard */}
      <section className="table-scroll" aria-label={t('judging.matrix')} tabIndex={0}>
        <table className="table matrix">
          <thead>
            <tr>
              <th scope="col">{t('judging.submission')}</th>
              <th scope="col" data-align="number">
                {t('judging.reviews')}
              </th>
              {judges.map(judge => (
                <th scope="col" key={judge.id}>
                  {judge.name} <span className="quiet-text numeric">{judge.load}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {submissions.map(submission => (
              <Row key={submission.id} submission={submission} />
            ))}
          </tbody>
        </table>
      </section>
      {can.assign && <Button>{t('judging.matrix_save')}</Button>}
    </ServerForm>
  )
}

function Row({ submission }: { submission: Submission }) {
  const { judges, quorum } = useLoaderData<typeof loader>()
  return (
    <tr>
      <th scope="row">
        {submission.teamName}{' '}
        {submission.teamName !== submission.code && <span className="quiet-text">{submission.code}</span>}
      </th>
      <td data-align="number">
        {submission.reviews} / {quorum}
      </td>
      {judges.map(judge => {
        const cell = submission.cells.find(each => each.judgeId === judge.id)
        const label = `${judge.name}, ${submission.teamName}`
        return <td key={judge.id}>{cell && <CellView cell={cell} label={label} />}</td>
      })}
    </tr>
  )
}

function CellView({ cell, label }: { cell: Cell; label: string }) {
  const { t } = useI18n()
  const { can } = useLoaderData<typeof loader>()
  if (cell.kind === 'conflict')
    return (
      <span className="matrix-conflict">
        <Badge tone="danger">{t(`judging.conflict_${cell.conflict.kind}`)}</Badge>
        <span className="quiet-text">{cell.conflict.evidence}</span>
      </span>
    )
  const progress = cell.kind === 'assigned' ? cell.progress : null
  if (progress === 'done' || progress === 'abstained')
    return <Badge tone="done">{t(`judging.progress_${progress}`)}</Badge>
  if (!can.assign)
    return <span className="quiet-text">{progress ? t(`judging.progress_${progress}`) : '—'}</span>
  return (
    <label className="matrix-box">
      <input
        type="checkbox"
        name="pair"
        value={`${cell.judgeId}:${cell.submissionId}`}
        defaultChecked={progress !== null}
        aria-label={label}
      />
      {progress === 'draft' && <span className="quiet-text">{t('judging.progress_draft')}</span>}
    </label>
  )
}

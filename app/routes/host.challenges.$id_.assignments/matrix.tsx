import { useLoaderData } from '@remix-run/react'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { CellView, type Submission } from './cell-view'
import type { loader } from './route.server'

/** Every judge and every submission, as checkboxes. */
export function Matrix() {
  const { t } = useI18n()
  const { judges, list, can } = useLoaderData<typeof loader>()
  const [form] = useServerForm<{ pair: string[] }>('matrix')
  return (
    <ServerForm form={form}>
      {can.assign && (
        <p className="quiet-text">
          {t('judging.matrix_caption')} {t('assignment.over_hint')}
        </p>
      )}
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
            {list.shown.map(submission => (
              <Row key={submission.id} submission={submission} />
            ))}
          </tbody>
        </table>
      </section>
      {can.assign && <Button variant="secondary">{t('judging.matrix_save')}</Button>}
    </ServerForm>
  )
}

function Row({ submission }: { submission: Submission }) {
  const { local } = useI18n()
  const { judges, reviewsEach } = useLoaderData<typeof loader>()
  return (
    <tr>
      <th scope="row">
        <input type="hidden" name="shown" value={submission.id} />
        {submission.teamName}{' '}
        {submission.teamName !== submission.code && <span className="quiet-text">{submission.code}</span>}
        {submission.topic && <span className="matrix-topic">{local(submission.topic)}</span>}
      </th>
      <td data-align="number">
        {submission.reviews} / {reviewsEach}
      </td>
      {judges.map(judge => {
        const cell = submission.cells.find(each => each.judgeId === judge.id)
        const label = `${judge.name}, ${submission.teamName}`
        return <td key={judge.id}>{cell && <CellView cell={cell} label={label} />}</td>
      })}
    </tr>
  )
}

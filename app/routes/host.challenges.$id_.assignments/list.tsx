import { Form, useLoaderData } from '@remix-run/react'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/controls'
import { EmptyState } from '#app/ui/empty-state'
import { Field } from '#app/ui/field'
import { Stack } from '#app/ui/layout'
import { CellView, type Submission } from './cell-view'
import type { loader } from './route.server'

/** Too many pairs for a matrix: a paged list of submissions, each with its judges. */
export function List() {
  const { t } = useI18n()
  const { list, can } = useLoaderData<typeof loader>()
  const [form] = useServerForm<{ pair: string[] }>('list')
  return (
    <Stack gap={6}>
      <Filter />
      <p role="status">{t('assignment.found', { count: list.found })}</p>
      {list.shown.length === 0 && (
        <EmptyState title={t('assignment.none_found')}>{t('assignment.none_found_hint')}</EmptyState>
      )}
      {list.shown.length > 0 && (
        <ServerForm form={form}>
          {can.assign && <p className="quiet-text">{t('assignment.list_hint')}</p>}
          <ul className="assign-list">
            {list.shown.map(submission => (
              <Item key={submission.id} submission={submission} />
            ))}
          </ul>
          {can.assign && <Button variant="secondary">{t('assignment.list_save')}</Button>}
        </ServerForm>
      )}
      <ListPages />
    </Stack>
  )
}

function Filter() {
  const { t } = useI18n()
  const { stages, list } = useLoaderData<typeof loader>()
  return (
    <Form method="get" className="assign-filter">
      <input type="hidden" name="stage" value={stages.hereId} />
      <Field id="q" label={t('assignment.search')}>
        <TextInput type="search" name="q" defaultValue={list.search} width="medium" />
      </Field>
      <div className="choice">
        <input id="only" type="checkbox" name="only" value="short" defaultChecked={list.onlyShort} />
        <label className="choice-label" htmlFor="only">
          {t('assignment.only_short')}
        </label>
      </div>
      <Button variant="secondary">{t('assignment.find')}</Button>
    </Form>
  )
}

function Item({ submission }: { submission: Submission }) {
  const { t, local } = useI18n()
  const { judges, reviewsEach } = useLoaderData<typeof loader>()
  const names = new Map(judges.map(judge => [judge.id, judge.name]))
  const taken = submission.cells.filter(cell => cell.kind !== 'free')
  const enough = submission.reviews >= reviewsEach
  return (
    <li className="assign-item">
      <input type="hidden" name="shown" value={submission.id} />
      <div className="assign-head">
        <strong>{submission.teamName}</strong>
        {submission.teamName !== submission.code && <span className="quiet-text">{submission.code}</span>}
        {submission.topic && <span className="quiet-text">{local(submission.topic)}</span>}
        <Badge tone={enough ? 'done' : 'awaiting'}>
          {t('assignment.has_of', { n: submission.reviews, m: reviewsEach })}
        </Badge>
      </div>
      {taken.length > 0 && (
        <ul className="assign-cells">
          {taken.map(cell => (
            <li key={cell.judgeId}>
              <CellView cell={cell} label={names.get(cell.judgeId) ?? ''} named />
            </li>
          ))}
        </ul>
      )}
      <AddJudge submission={submission} names={names} />
    </li>
  )
}

function AddJudge({ submission, names }: { submission: Submission; names: Map<string, string> }) {
  const { t, format } = useI18n()
  const { can } = useLoaderData<typeof loader>()
  const free = submission.cells
    .filter(cell => cell.kind === 'free')
    .sort((a, b) => (a.over ?? Number.MAX_SAFE_INTEGER) - (b.over ?? Number.MAX_SAFE_INTEGER))
  if (!can.assign || free.length === 0) return null
  const said = (over: number | null) => (over === null ? '' : ` (+${format.number(over)})`)
  return (
    <Field id={`more-${submission.id}`} label={t('assignment.add_judge')}>
      <Select
        name="more"
        width="medium"
        empty={t('assignment.add_nobody')}
        options={free.map(cell => ({
          value: `${cell.judgeId}:${cell.submissionId}`,
          label: `${names.get(cell.judgeId) ?? ''}${said(cell.over)}`,
        }))}
      />
    </Field>
  )
}

function ListPages() {
  const { challenge, stages, list } = useLoaderData<typeof loader>()
  const only = list.onlyShort ? ('short' as const) : null
  return (
    <Pages
      page={list.page}
      pages={list.pages}
      href={page =>
        paths.assignments(challenge.id, stages.hereId, { q: list.search, only, page: String(page) })
      }
    />
  )
}

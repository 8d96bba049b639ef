import { Form, useLoaderData } from '@remix-run/react'
import { attemptOrders } from '#app/domain/attempts/attempt-order'
import type { AttemptsPage } from '#app/domain/attempts/queries/load-attempts.server'
import { FaultReportView } from '#app/domain/attempts/views/fault-report'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button, LinkButton } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { EmptyState } from '#app/ui/empty-state'
import { Field } from '#app/ui/field'
import { Cluster, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

type Attempt = AttemptsPage['attempts'][number]

/** Every file of the team, newest first, with its score or with what is wrong with it. */
export function AttemptList() {
  const { t, format } = useI18n()
  const { page } = useLoaderData<typeof loader>()
  const { attempts, challenge, unsealed } = page
  if (attempts.length === 0)
    return <EmptyState title={t('attempts.none')}>{t('attempts.none_hint')}</EmptyState>
  const score = (value: number | null) => (value === null ? '—' : format.number(value, 6))
  return (
    <Stack gap={8}>
      <Sorts />
      <Table
        caption={t('attempts.list')}
        rows={attempts}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'number',
            header: t('attempts.number'),
            heads: true,
            cell: attempt => (
              <>
                {attempt.number} {attempt.counts && <Badge tone="done">{t('attempts.counts')}</Badge>}
              </>
            ),
          },
          {
            key: 'at',
            header: t('attempts.at'),
            cell: each => format.instant(each.uploadedAt, challenge.timeZone),
          },
          { key: 'state', header: t('attempts.state'), cell: each => <State attempt={each} /> },
          {
            key: 'score',
            header: t('attempts.public_score'),
            align: 'number',
            cell: each => score(each.publicScore),
          },
          ...(unsealed
            ? [
                {
                  key: 'private',
                  header: t('attempts.private_score'),
                  align: 'number' as const,
                  cell: (each: Attempt) => score(each.privateScore),
                },
              ]
            : []),
          { key: 'file', header: t('attempts.file'), cell: each => <File attempt={each} /> },
          { key: 'note', header: t('attempts.note'), cell: each => <Note attempt={each} /> },
        ]}
      />
      <Finals />
    </Stack>
  )
}

/** In which order the files are listed. */
function Sorts() {
  const { t } = useI18n()
  const { page, order } = useLoaderData<typeof loader>()
  if (page.attempts.length < 2) return null
  return (
    <nav aria-label={t('attempts.order')}>
      <Cluster>
        {attemptOrders.map(each => (
          <LinkButton
            key={each}
            size="small"
            variant={each === order ? 'secondary' : 'quiet'}
            href={`${paths.attempts(page.entryId, page.stageId)}?order=${each}`}
            aria-current={each === order ? 'true' : undefined}
          >
            {t(`attempts.order.${each}`)}
          </LinkButton>
        ))}
      </Cluster>
    </nav>
  )
}

/** What became of a file; the rest, such as what was checked, opens on demand. */
function State({ attempt }: { attempt: Attempt }) {
  const { t, format } = useI18n()
  const { done, checkOnly, publicScore, report, queue, seconds } = attempt
  if (!done)
    return queue?.gaveUp ? (
      <Badge tone="awaiting">{t('attempts.state.stuck')}</Badge>
    ) : (
      <Stack gap={1}>
        <Badge tone="info">{t('attempts.state.waiting')}</Badge>
        {queue && <span className="quiet-text">{t('attempts.ahead', { count: queue.ahead })}</span>}
      </Stack>
    )
  const state = publicScore !== null ? 'scored' : checkOnly && report?.kind === 'fine' ? 'checked' : 'faulty'
  return (
    <Details summary={t(`attempts.state.${state}`)}>
      {report && <FaultReportView report={report} />}
      {seconds !== null && (
        <p className="quiet-text">{t('attempts.took', { seconds: format.number(seconds, 1) })}</p>
      )}
    </Details>
  )
}

function File({ attempt: { number, name, sha256, by } }: { attempt: Attempt }) {
  const { t } = useI18n()
  const { page } = useLoaderData<typeof loader>()
  return (
    <Stack gap={1}>
      <Link href={paths.attemptFile(page.entryId, page.stageId, number)} document>
        {name}
      </Link>
      {by && <span className="quiet-text">{by}</span>}
      <code className="fingerprint" title={t('attempts.hash')}>
        {sha256.slice(0, 16)}
      </code>
    </Stack>
  )
}

/** The team's own note, which can be changed at any time. */
function Note({ attempt: { number, note } }: { attempt: Attempt }) {
  const { t } = useI18n()
  const { page } = useLoaderData<typeof loader>()
  const id = `note-${number}`
  return (
    <Stack gap={1}>
      {note && <span className="pre-line">{note}</span>}
      <Details summary={t(note ? 'attempts.note_change' : 'attempts.note_add')}>
        <Form method="post" action={paths.attemptNote(page.entryId, page.stageId, number)} className="form">
          <Field id={id} label={t('attempts.note_of', { number })}>
            <TextInput name="note" defaultValue={note ?? ''} maxLength={500} />
          </Field>
          <div>
            <Button variant="secondary" size="small">
              {t('form.save')}
            </Button>
          </div>
        </Form>
      </Details>
    </Stack>
  )
}

/** The team's choice of what counts at the end. */
function Finals() {
  const { t, format } = useI18n()
  const { page } = useLoaderData<typeof loader>()
  const { attempts, can, settings, chosen } = page
  const scored = attempts
    .filter(({ publicScore }) => publicScore !== null)
    .toSorted((a, b) => b.number - a.number)
  if (!can.choose || scored.length === 0) return null
  return (
    <Panel id="finals" title={t('attempts.finals')}>
      <p>{t(chosen ? 'attempts.finals_chosen' : 'attempts.finals_open', { count: settings.finals })}</p>
      <Form method="post" action={paths.finals(page.entryId, page.stageId)} className="form">
        {scored.map(attempt => (
          <Checkbox
            key={attempt.id}
            id={`final-${attempt.number}`}
            name="attempt"
            value={attempt.id}
            defaultChecked={attempt.chosen}
            label={t('attempts.final', {
              number: attempt.number,
              score: format.number(attempt.publicScore ?? 0, 6),
            })}
          />
        ))}
        <div>
          <Button variant="secondary">{t('attempts.finals_save')}</Button>
        </div>
      </Form>
    </Panel>
  )
}

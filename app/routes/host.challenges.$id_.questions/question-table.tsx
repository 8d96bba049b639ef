import { useLoaderData } from '@remix-run/react'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Link } from '#app/ui/link'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

type Row = ReturnType<typeof useLoaderData<typeof loader>>['waiting'][number]

export function QuestionTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          key: 'text',
          header: t('questions.question'),
          heads: true,
          cell: row => (
            <Link href={paths.hostQuestion(challenge.id, row.id)}>
              <span className="talk-excerpt">
                <Local text={row.text} />
              </span>
            </Link>
          ),
        },
        {
          key: 'asker',
          header: t('questions.asker'),
          cell: row => row.asker ?? <span className="quiet-text">{t('questions.asker_hidden')}</span>,
        },
        {
          key: 'asked',
          header: t('questions.asked_at'),
          short: true,
          cell: row => format.instant(row.askedAt, challenge.timeZone),
        },
        { key: 'state', header: t('questions.state'), cell: row => <State row={row} /> },
      ]}
    />
  )
}

function State({ row: { answer, audience } }: { row: Row }) {
  const { t } = useI18n()
  if (!answer)
    return (
      <Badge tone="awaiting">
        {t(audience === 'everyone' ? 'questions.state.waiting' : 'questions.state.waiting_team')}
      </Badge>
    )
  if (answer.hiddenAt) return <Badge tone="neutral">{t('questions.state.hidden')}</Badge>
  return answer.number ? (
    <Badge tone="done">{t('questions.number', { number: answer.number })}</Badge>
  ) : (
    <Badge tone="done">{t('questions.state.answered_team')}</Badge>
  )
}

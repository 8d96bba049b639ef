import { Form, useLoaderData } from '@remix-run/react'
import type { Waiting } from '#app/domain/attempts/queries/load-waiting.server'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Cluster, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

/** The files without a score that hold up the ranking: their age, why, and what can be done. */
export function WaitingFiles() {
  const { t, format } = useI18n()
  const { waiting } = useLoaderData<typeof loader>()
  if (!waiting) return null
  const { files, count, timeZone, can } = waiting
  return (
    <Panel id="waiting" title={t('attempts.waiting_files', { count })}>
      <Stack gap={4}>
        <p className="measure">{t('attempts.waiting_files_hint')}</p>
        <Table
          caption={t('attempts.waiting_list')}
          rows={files}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'team',
              heads: true,
              header: t('leaderboards.team'),
              cell: ({ team, number }) => t('attempts.file_of', { team, number }),
            },
            {
              key: 'at',
              header: t('attempts.at'),
              cell: ({ uploadedAt }) => format.instant(uploadedAt, timeZone),
            },
            { key: 'state', header: t('attempts.state'), cell: file => <FileState file={file} /> },
            ...(can.act
              ? [
                  {
                    key: 'act',
                    header: t('attempts.what_to_do'),
                    cell: (file: Waiting['files'][number]) => <Act file={file} />,
                  },
                ]
              : []),
          ]}
        />
      </Stack>
    </Panel>
  )
}

function FileState({ file: { gaveUp, tries, code, nextTryAt } }: { file: Waiting['files'][number] }) {
  const { t, format } = useI18n()
  const { waiting } = useLoaderData<typeof loader>()
  if (gaveUp) return <Badge tone="awaiting">{t('attempts.gave_up', { tries, code: code ?? '—' })}</Badge>
  if (!nextTryAt || code === null) return <Badge tone="info">{t('attempts.state.waiting')}</Badge>
  return t('attempts.tries_again', { code, at: format.instant(nextTryAt, waiting?.timeZone) })
}

function Act({ file: { id, number, team } }: { file: Waiting['files'][number] }) {
  const { t } = useI18n()
  const { waiting } = useLoaderData<typeof loader>()
  if (!waiting) return null
  const file = t('attempts.file_of', { team, number })
  return (
    <Form method="post" action={paths.waitingAttempt(waiting.challengeId, waiting.stageId, id)}>
      <Cluster>
        {(['again', 'leave_out'] as const).map(act => (
          <Button
            key={act}
            name="act"
            value={act}
            variant={act === 'again' ? 'secondary' : 'quiet'}
            size="small"
            aria-label={`${t(`attempts.act.${act}`)}: ${file}`}
          >
            {t(`attempts.act.${act}`)}
          </Button>
        ))}
      </Cluster>
    </Form>
  )
}

import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

type Words = ReturnType<typeof useLoaderData<typeof loader>>['words'][number]

/** Statements that match nobody in the challenge; a person may recognise whom they mean. */
export function UnmatchedStatements() {
  const { t } = useI18n()
  const { words } = useLoaderData<typeof loader>()
  if (words.length === 0) return null
  return (
    <Panel id="words" title={t('conflicts.words_title')}>
      <Stack gap={4}>
        <p className="quiet-text">{t('conflicts.words_lead')}</p>
        <Table
          rows={words}
          rowKey={each => each.id}
          columns={[
            { key: 'by', header: t('conflicts.words_by'), heads: true, cell: each => each.by },
            { key: 'who', header: t('conflicts.words_who'), cell: each => <Told words={each} /> },
            {
              key: 'kind',
              header: t('conflicts.kind'),
              cell: each => <Badge>{t(`judging.conflict_${each.kind}`)}</Badge>,
            },
          ]}
        />
      </Stack>
    </Panel>
  )
}

function Told({ words }: { words: Words }) {
  return (
    <span className="conflict-line">
      <span>{words.name}</span>
      {words.note && <span className="quiet-text">{words.note}</span>}
    </span>
  )
}

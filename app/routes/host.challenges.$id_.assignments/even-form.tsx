import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Cluster, Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './door.server'

/** Asks how many reviews each submission should have, shows what that would add, and applies it on a second press. */
export function EvenForm() {
  const { t } = useI18n()
  const { preview, quorum, can } = useLoaderData<typeof loader>()
  if (!can.assign) return null
  return (
    <Panel id="even" title={t('judging.even_title')}>
      <Stack gap={6}>
        <Form method="get" action="#even" className="form">
          <Field id="reviews" label={t('judging.even_count')} hint={t('judging.even_hint', { quorum })}>
            <TextInput
              name="reviews"
              type="number"
              min={1}
              max={20}
              width="short"
              defaultValue={preview?.reviewsEach ?? Math.max(quorum, 1)}
            />
          </Field>
          <Button variant="secondary">{t('judging.even_preview')}</Button>
        </Form>
        {preview && <Preview />}
      </Stack>
    </Panel>
  )
}

function Preview() {
  const { t } = useI18n()
  const { preview, judges, submissions } = useLoaderData<typeof loader>()
  if (!preview) return null
  const codeOf = (id: string) => submissions.find(each => each.id === id)?.teamName ?? id
  return (
    <Stack gap={4}>
      <Table
        caption={t('judging.even_adds', { count: preview.added.length })}
        rows={judges}
        rowKey={judge => judge.id}
        columns={[
          { key: 'judge', header: t('judging.judge'), heads: true, cell: judge => judge.name },
          { key: 'now', header: t('judging.load_now'), align: 'number', cell: judge => judge.load },
          { key: 'new', header: t('judging.load_new'), align: 'number', cell: judge => `+${judge.added}` },
          {
            key: 'then',
            header: t('judging.load_then'),
            align: 'number',
            cell: judge => judge.load + judge.added,
          },
        ]}
      />
      {preview.short.length > 0 && (
        <Notice kind="warn" title={t('judging.even_short', { count: preview.short.length })}>
          <ul>
            {preview.short.map(each => (
              <li key={each.submissionId}>
                {codeOf(each.submissionId)}: {t('judging.n_of_m', { n: each.placed, m: each.wanted })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Form method="post">
        <input type="hidden" name="intent" value="even" />
        <input type="hidden" name="reviewsEach" value={preview.reviewsEach} />
        <Cluster>
          <Button>{t('judging.even_apply')}</Button>
        </Cluster>
      </Form>
    </Stack>
  )
}

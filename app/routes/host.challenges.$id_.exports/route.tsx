import { Form, type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { exportFormats, wholeKinds } from '#app/domain/exports/sheet'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { VisuallyHidden } from '#app/ui/hidden'
import { Cluster } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Exports() {
  const { t } = useI18n()
  const { exports } = useLoaderData<typeof loader>()
  const { challenge, host, stages, kinds } = exports
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="exports"
      title={t('exports.title')}
      lead={t('exports.lead')}
    >
      <StageSwitch stages={stages} href={stage => paths.exports(challenge.id, stage.id)} />
      <Refused />
      <Table
        caption={<VisuallyHidden>{t('exports.title')}</VisuallyHidden>}
        rows={kinds}
        rowKey={({ kind }) => kind}
        columns={[
          {
            key: 'kind',
            heads: true,
            header: t('exports.table'),
            cell: ({ kind }) => t(`exports.kind.${kind}`),
          },
          { key: 'hint', header: t('exports.contents'), cell: ({ kind }) => t(`exports.hint.${kind}`) },
          {
            key: 'formats',
            header: t('exports.formats'),
            cell: ({ kind, may }) =>
              may.ok ? <Formats kind={kind} /> : <span className="muted">{t(may.reason, may.params)}</span>,
          },
        ]}
      />
      <FilesPanel />
    </DeskPage>
  )
}

type Answer = { result?: { error?: Record<string, string[] | null> | null } }

/** A form that was refused, such as one that was open for long. */
function Refused() {
  const { refText } = useI18n()
  const [message] = Object.values(useActionData<Answer>()?.result?.error ?? {}).flat()
  return message ? <Notice kind="error" title={refText(message)} /> : null
}

type Kind = ReturnType<typeof useLoaderData<typeof loader>>['exports']['kinds'][number]['kind']

/** A file is sent as such, which a script would keep to itself. */
function Formats({ kind }: { kind: Kind }) {
  const { t } = useI18n()
  const { stageId } = useLoaderData<typeof loader>().exports
  return (
    <Form method="post" reloadDocument>
      <input type="hidden" name="kind" value={kind} />
      {!wholeKinds.has(kind) && <input type="hidden" name="stageId" value={stageId} />}
      <Cluster gap={2}>
        {exportFormats.map(format => (
          <Button
            key={format}
            variant="secondary"
            size="small"
            name="format"
            value={format}
            aria-label={`${t(`exports.kind.${kind}`)}: ${t(`exports.format.${format}`)}`}
          >
            {t(`exports.format.${format}`)}
          </Button>
        ))}
      </Cluster>
    </Form>
  )
}

function FilesPanel() {
  const { t } = useI18n()
  const { challenge, stageId, files } = useLoaderData<typeof loader>().exports
  if (!files) return null
  return (
    <Panel id="files" title={t('exports.files')}>
      <p>{t('exports.files_hint')}</p>
      {files.ok ? (
        <Form method="post" action={paths.exportFiles(challenge.id)} reloadDocument>
          <input type="hidden" name="stageId" value={stageId} />
          <Button variant="secondary" size="small">
            {t('exports.files_do')}
          </Button>
        </Form>
      ) : (
        <p className="muted">{t(files.reason, files.params)}</p>
      )}
    </Panel>
  )
}

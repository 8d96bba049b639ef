import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { offersWithdrawal } from '../permissions'
import type { Workspace } from './next-step-panel'

/** Every submitted version, newest first, each with its receipt. */
export function SubmittedVersions({ workspace }: { workspace: Workspace }) {
  const { t } = useI18n()
  const works = workspace.work.filter(each => each.versions.length > 0)
  return (
    <Panel id="versions" title={t('submissions.versions')}>
      {works.length === 0 && <p className="muted">{t('submissions.no_versions')}</p>}
      {works.map(work => (
        <Versions key={work.stageId} workspace={workspace} work={work} />
      ))}
    </Panel>
  )
}

type VersionsProps = { workspace: Workspace; work: Workspace['work'][number] }

function Versions({ workspace, work }: VersionsProps) {
  const { t, format, local } = useI18n()
  const { entryId, challenge, now } = workspace
  const { stageId, versions, withdrawnAt, byMetric } = work
  const entry = { ...workspace, cancelled: workspace.cancellation !== null }
  return (
    <>
      {local(work.name) && <h3>{local(work.name)}</h3>}
      <ol className="versions">
        {versions.map((version, index) => (
          <li className="versions-row" key={version.number}>
            <span className="versions-number">{t('submissions.version', { number: version.number })}</span>
            <time dateTime={version.submittedAt.toISOString()}>
              {format.instant(version.submittedAt, challenge.timeZone)}
            </time>
            {index === 0 && !byMetric && !workspace.cancellation && (
              <Badge tone={withdrawnAt ? 'awaiting' : 'done'}>
                {t(withdrawnAt ? 'submissions.withdrawn' : 'submissions.counts')}
              </Badge>
            )}
            <span className="versions-links">
              <Link href={paths.version(entryId, stageId, version.number)}>{t('submissions.read')}</Link>
              <Link href={paths.receipt(entryId, stageId, version.number)}>
                {t('submissions.receipt.title')}
              </Link>
            </span>
          </li>
        ))}
      </ol>
      {byMetric && (
        <p>
          <Link href={paths.attempts(entryId, stageId)}>{t('attempts.title')}</Link>
        </p>
      )}
      {offersWithdrawal({ now, entry, work }) && (
        <p>
          <Link href={paths.submissionWithdrawal(entryId, stageId)}>{t('submissions.withdraw')}</Link>
        </p>
      )}
    </>
  )
}

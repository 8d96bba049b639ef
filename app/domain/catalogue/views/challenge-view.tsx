import type { ReactNode } from 'react'
import { cancellationOf } from '#app/domain/challenges/cancellation'
import { isBeforeClosing } from '#app/domain/challenges/phase'
import { CancelledNotice } from '#app/domain/challenges/views/cancelled-notice'
import { localTextLocale } from '#app/domain/shared/local-text'
import { LanguageNote } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Details } from '#app/ui/details'
import { Page } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { SectionNav } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { Prose } from '#app/ui/prose'
import type { ChallengePage } from '../queries/load-challenge-page.server'
import { ChallengeHead } from './challenge-head'
import { DataFiles, Rules } from './challenge-papers'
import { Prizes } from './challenge-prizes'
import { Schedule } from './challenge-schedule'
import { Criteria, SubmissionForm } from './challenge-tasks'
import { Eligibility } from './eligibility'
import type { EntryAction, EntryCheck } from './entry-status'
import { FinalistsList } from './finalists'
import { LedgerLine } from './ledger-line'
import { PausedStages } from './paused-stages'
import { VoteNotice, type VoteWindow } from './vote-notice'
import { Podium } from './winners-of'

type ChallengeViewProps = {
  challenge: ChallengePage
  now: Date
  /** the main action; none in the host's preview */
  action?: EntryAction
  /** the reader's own answers; without them only the conditions are shown */
  checklist?: readonly EntryCheck[]
  /** when the public votes, if it does and the result is not public */
  vote?: VoteWindow | null
  /** beside the main action, from a room below this one */
  beside?: ReactNode
  /** parts of the page from rooms below this one: before the brief or after everything */
  parts?: readonly { id: string; title: string; content: ReactNode; first: boolean }[]
}

export function ChallengeView(props: ChallengeViewProps) {
  const { challenge, now, action, checklist, vote, beside, parts = [] } = props
  const { t } = useI18n()
  const cancellation = cancellationOf(challenge)
  const taking = challenge.preview || isBeforeClosing(challenge.phase)
  return (
    <Page>
      {challenge.preview && (
        <Notice title={t('catalogue.preview')}>
          <p>{t('catalogue.preview_text')}</p>
        </Notice>
      )}
      {challenge.sealed && <Notice kind="warn" title={t('catalogue.sealed')} />}
      {cancellation && (
        <div className="challenge-state">
          <CancelledNotice cancellation={cancellation} />
        </div>
      )}
      <PausedStages stages={challenge.stages} zone={challenge.timeZone} />
      <ChallengeHead challenge={challenge} now={now} action={action} beside={beside} />
      <Schedule challenge={challenge} now={now} />
      {challenge.textChanges > 0 && !challenge.preview && (
        <p className="measure">
          <Link href={paths.changes(challenge.slug)}>
            {t('catalogue.changes.link', { count: challenge.textChanges })}
          </Link>
        </p>
      )}
      {vote && <VoteNotice vote={vote} challenge={challenge} now={now} />}
      <SectionNav
        label={t('catalogue.sections')}
        sections={[
          ...parts.filter(isFirst).map(linkTo),
          ...sectionsOf(challenge, t),
          ...parts.filter(isLast).map(linkTo),
        ]}
      />
      <div>
        {challenge.winners && (
          <Part id="winners" title={t('catalogue.section.winners')}>
            <Podium group={challenge.winners} />
            <p>
              <a href={paths.results(challenge.slug)}>{t('catalogue.result_link')}</a>
            </p>
          </Part>
        )}
        {challenge.finalists.length > 0 && (
          <Part id="finalists" title={t('decisions.advance.finalists')}>
            <FinalistsList groups={challenge.finalists} zone={challenge.timeZone} />
          </Part>
        )}
        <Parts all={parts.filter(isFirst)} />
        <Part id="brief" title={t('challenges.section.brief')}>
          <Brief challenge={challenge} />
        </Part>
        <Part id="prizes" title={t('challenges.section.prizes')}>
          <Prizes prizes={challenge.prizes} />
        </Part>
        <Part id="eligibility" title={t('catalogue.section.may_i')}>
          <Folded over={!taking} summary={t('catalogue.conditions_were')}>
            {action?.team && (
              <p>
                <Badge tone="done">{t('catalogue.you_are_in', { team: action.team })}</Badge>
              </p>
            )}
            <Eligibility
              slug={challenge.slug}
              eligibility={challenge.eligibility}
              checklist={taking && !action?.team ? checklist : undefined}
            />
          </Folded>
        </Part>
        <Part id="form" title={t('catalogue.section.form')}>
          <Folded over={!taking} summary={t('catalogue.form_was')}>
            <SubmissionForm stages={challenge.stages} />
          </Folded>
        </Part>
        <Part id="judging" title={t('catalogue.section.judging')}>
          <Criteria challenge={challenge} />
          {challenge.board && (
            <p className="measure">
              {t('decisions.result.board_shown')}{' '}
              <Link href={paths.leaderboard(challenge.slug)}>{t('decisions.result.see_leaderboard')}</Link>
            </p>
          )}
          {!challenge.preview && <LedgerLine slug={challenge.slug} />}
        </Part>
        {challenge.dataFiles.length > 0 && (
          <Part id="files" title={t('challenges.section.files')}>
            <DataFiles files={challenge.dataFiles} />
          </Part>
        )}
        {challenge.rules.length > 0 && (
          <Part id="rules" title={t('challenges.section.rules')}>
            <Rules {...challenge} />
          </Part>
        )}
        <Parts all={parts.filter(isLast)} />
      </div>
    </Page>
  )
}

type FurtherPart = NonNullable<ChallengeViewProps['parts']>[number]

const isFirst = ({ first }: FurtherPart) => first
const isLast = ({ first }: FurtherPart) => !first

function Parts({ all }: { all: readonly FurtherPart[] }) {
  return all.map(({ id, title, content }) => (
    <Part key={id} id={id} title={title}>
      {content}
    </Part>
  ))
}

function linkTo({ id, title }: FurtherPart) {
  return { href: `#${id}`, label: title }
}

type FoldedProps = { over: boolean; summary: string; children: ReactNode }

/** What mattered only while entries were accepted can still be read afterwards. */
function Folded({ over, summary, children }: FoldedProps) {
  return over ? <Details summary={summary}>{children}</Details> : children
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="challenge-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="challenge-part-body">{children}</div>
    </section>
  )
}

function Brief({ challenge: { briefHtml } }: { challenge: ChallengePage }) {
  const { t, local, locale } = useI18n()
  const html = local(briefHtml)
  if (html === '') return <p className="quiet-text">{t('catalogue.brief_none')}</p>
  return (
    <>
      <LanguageNote text={briefHtml} />
      <div lang={localTextLocale(briefHtml, locale)}>
        <Prose html={html} />
      </div>
    </>
  )
}

function sectionsOf(challenge: ChallengePage, t: ReturnType<typeof useI18n>['t']) {
  const sections: { href: string; label: string; shown: boolean }[] = [
    { href: '#winners', label: t('catalogue.section.winners'), shown: challenge.winners !== null },
    {
      href: '#finalists',
      label: t('decisions.advance.finalists'),
      shown: challenge.finalists.length > 0,
    },
    { href: '#brief', label: t('challenges.section.brief'), shown: true },
    { href: '#prizes', label: t('challenges.section.prizes'), shown: true },
    { href: '#eligibility', label: t('catalogue.section.may_i'), shown: true },
    { href: '#form', label: t('catalogue.section.form'), shown: true },
    { href: '#judging', label: t('catalogue.section.judging'), shown: true },
    { href: '#files', label: t('challenges.section.files'), shown: challenge.dataFiles.length > 0 },
    { href: '#rules', label: t('challenges.section.rules'), shown: challenge.rules.length > 0 },
  ]
  return sections.filter(section => section.shown)
}

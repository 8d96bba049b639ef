import type { ReactNode } from 'react'
import { isTheme } from '#app/domain/challenges/vocabulary'
import { Picture } from '#app/domain/pictures/views/picture'
import { LanguageNote, Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { Stat } from '#app/ui/stat'
import { phaseTone } from '../phase-tone'
import type { ChallengePage } from '../queries/load-challenge-page.server'
import { Countdown } from './countdown'
import { Cover } from './cover'
import type { EntryAction } from './entry-status'
import { PrimaryAction } from './primary-action'

type ChallengeHeadProps = { challenge: ChallengePage; now: Date; action?: EntryAction; beside?: ReactNode }

/** Cover, title, institution, prizes, time left, and the main action. */
export function ChallengeHead({ challenge, now, action, beside }: ChallengeHeadProps) {
  const { t, local } = useI18n()
  return (
    <header className="challenge-head">
      <Breadcrumbs
        label={t('catalogue.breadcrumbs')}
        places={[
          { href: paths.challenges(), label: t('catalogue.title') },
          { href: paths.challenge(challenge.slug), label: local(challenge.title) },
        ]}
      />
      <Cover seed={challenge.slug} theme={challenge.themes[0]} picture={challenge.cover} />
      <div className="challenge-head-row">
        <Words challenge={challenge} />
        <div className="challenge-box">
          <Figures challenge={challenge} now={now} />
          <PrimaryAction challenge={challenge} action={action} now={now} />
          {beside}
        </div>
      </div>
      {challenge.externalUrl && (
        <Notice title={t('challenges.external')}>
          <p>{t('catalogue.external_text')}</p>
        </Notice>
      )}
    </header>
  )
}

function Words({ challenge }: { challenge: ChallengePage }) {
  const { t, local } = useI18n()
  const { phase, themes, institution, title, summary } = challenge
  return (
    <div className="challenge-words">
      <p className="cluster">
        <Badge tone={phaseTone(phase)}>{t(`challenges.phase.${phase}`)}</Badge>
        {themes.filter(isTheme).map(theme => (
          <Link key={theme} className="theme-link" href={`${paths.challenges()}?theme=${theme}`}>
            {t(`challenges.theme.${theme}`)}
          </Link>
        ))}
      </p>
      <LanguageNote text={title} />
      <h1>
        <Local text={title} />
      </h1>
      <p className="challenge-by">
        {challenge.logo && (
          <Picture picture={challenge.logo} className="challenge-by-logo" sizes="6rem" lazy={false} />
        )}
        <Link href={paths.institution(institution.slug)}>
          <Local text={institution.name} />
        </Link>
      </p>
      {local(summary) !== '' && (
        <p className="challenge-summary">
          <Local text={summary} />
        </p>
      )}
    </div>
  )
}

function Figures({ challenge, now }: { challenge: ChallengePage; now: Date }) {
  const { t, format } = useI18n()
  const { funds, phase, opensAt, entryClosesAt, entries } = challenge
  const closing = (phase === 'open' || phase === 'closing_soon') && entryClosesAt && entryClosesAt > now
  return (
    <div className="challenge-figures">
      {funds.map(({ amount, currency }) => (
        <Stat key={currency} value={format.money(amount, currency)} label={t('catalogue.fund')} />
      ))}
      {closing && <Countdown to={entryClosesAt} now={now} label={t('catalogue.time_left')} />}
      {phase === 'upcoming' && opensAt && (
        <Countdown to={opensAt} now={now} label={t('catalogue.until_open')} calm />
      )}
      {entries !== null && <p className="quiet-text">{t('catalogue.entries', { count: entries })}</p>}
    </div>
  )
}

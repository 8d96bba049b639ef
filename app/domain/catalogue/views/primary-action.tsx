import { isBeforeClosing } from '#app/domain/challenges/phase'
import { Instant } from '#app/i18n/instant'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Link } from '#app/ui/link'
import type { ChallengePage } from '../queries/load-challenge-page.server'
import type { EntryAction } from './entry-status'

type PrimaryActionProps = { challenge: ChallengePage; action?: EntryAction; now: Date }

/** The main action for the state of the challenge and the person, with its deadline. */
export function PrimaryAction({ challenge, action, now }: PrimaryActionProps) {
  const { t } = useI18n()
  const { entryClosesAt: closesAt, timeZone } = challenge
  const ahead = closesAt && closesAt > now && isBeforeClosing(challenge.phase)
  return (
    <div className="primary-action">
      <Act challenge={challenge} action={action} now={now} />
      {ahead && (
        <p className="quiet-text">
          {t('challenges.time.closes')} <Instant at={closesAt} zone={timeZone} now={now} />
        </p>
      )}
    </div>
  )
}

function Act({
  challenge: { slug, externalUrl, entryClosesAt: closesAt, phase, preview },
  action,
  now,
}: PrimaryActionProps) {
  const { t } = useI18n()
  if (preview) return null
  if (externalUrl && phase !== 'cancelled') {
    const open = closesAt === null || closesAt > now
    return (
      <LinkButton href={externalUrl} rel="noopener" variant={open ? 'primary' : 'secondary'}>
        {t(open ? 'catalogue.action.external' : 'catalogue.external_link')}
      </LinkButton>
    )
  }
  const open = action?.open
  switch (action?.kind) {
    case 'enter':
      return <LinkButton href={paths.enter(slug)}>{t('catalogue.action.enter')}</LinkButton>
    case 'sign_in':
      return (
        <>
          <LinkButton href={paths.join(paths.enter(slug))}>{t('catalogue.action.join')}</LinkButton>
          <p className="quiet-text">
            {t('people.join.have_account')}{' '}
            <Link href={paths.signIn(paths.enter(slug))}>{t('people.account.sign_in')}</Link>
          </p>
        </>
      )
    case 'continue_draft':
      return <LinkButton href={workspace(action)}>{t('catalogue.action.continue_draft')}</LinkButton>
    case 'submitted':
      return (
        <LinkButton href={workspace(action)} variant={open ? 'primary' : 'secondary'}>
          {t(open ? 'catalogue.action.submitted' : 'catalogue.action.submitted_closed')}
        </LinkButton>
      )
    case 'entered':
      return (
        <LinkButton href={workspace({ ...action, stageId: null })} variant="secondary">
          {t('catalogue.action.entered')}
        </LinkButton>
      )
    case 'see_results':
      return <LinkButton href={paths.results(slug)}>{t('catalogue.action.see_results')}</LinkButton>
    case 'closed':
      return <p className="action-word">{t('catalogue.action.closed')}</p>
    case 'none':
      return (
        <p className="action-word">
          {t('catalogue.action.none')}. <a href="#eligibility">{t('catalogue.action.why')}</a>
        </p>
      )
    case 'cancelled':
    case undefined:
      return null
  }
}

/** The stage's form when the team's current stage is known, else the team's own page. */
function workspace({ entryId, stageId }: EntryAction): string {
  if (entryId === null) return paths.myEntries()
  return stageId === null ? paths.entry(entryId) : paths.draft(entryId, stageId)
}

import type { PrizeWon } from '#app/domain/decisions/queries/load-team-prizes.server'
import type { Workspace } from '#app/domain/submissions/views/next-step-panel'
import { LanguageNote, Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'

type PrizesWonProps = { prizes: readonly PrizeWon[]; workspace: Workspace }

/** The winner's prizes: what for, how much, whether it is paid, and what comes next. */
export function PrizesWon({ prizes, workspace }: PrizesWonProps) {
  const { t, local } = useI18n()
  const { challenge, entryId } = workspace
  return (
    <Panel id="prizes" title={t('decisions.won.title')}>
      <Stack gap={6}>
        {prizes.map(prize => (
          <div key={prize.id} className="prize-won">
            <p className="prize-won-name">{prize.names.map(local).join(' + ')}</p>
            <Money prize={prize} zone={challenge.timeZone} />
            {prize.canDecline && (
              <p>
                <Link href={paths.awardRefusal(entryId, prize.id)}>{t('decisions.decline.link')}</Link>
              </p>
            )}
            {local(prize.citation) && (
              <blockquote className="winner-citation">
                <Local text={prize.citation} />
                <LanguageNote text={prize.citation} />
              </blockquote>
            )}
          </div>
        ))}
        <div>
          <h3>{t('decisions.won.next')}</h3>
          <ul>
            {prizes.some(({ amount }) => amount !== null) && <li>{t('decisions.won.next_money')}</li>}
            <li>
              {t('decisions.won.next_card')}{' '}
              <Link href={paths.teamCard(entryId)}>{t('teams.card.title')}</Link>
            </li>
            <li>
              <Link href={paths.results(challenge.slug)}>{t('decisions.result.see_results')}</Link>
            </li>
          </ul>
        </div>
      </Stack>
    </Panel>
  )
}

function Money({ prize, zone }: { prize: PrizeWon; zone: string }) {
  const { t, format } = useI18n()
  const { amount, currency, payouts } = prize
  if (amount === null || currency === null) return <p>{t('decisions.won.in_kind')}</p>
  const [only, ...others] = payouts
  return (
    <>
      <p>
        <strong className="winner-worth">{format.money(amount, currency)}</strong>{' '}
        {!only && <Badge tone="awaiting">{t('decisions.won.not_paid')}</Badge>}
        {only && others.length === 0 && <Paid payout={only} zone={zone} />}
      </p>
      {others.length > 0 && (
        <ol>
          {payouts.map(payout => (
            <li key={payout.id}>
              {format.money(payout.amount, currency)} <Paid payout={payout} zone={zone} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

type PaidProps = { payout: PrizeWon['payouts'][number]; zone: string }

function Paid({ payout: { dueAt, paidAt, overdue }, zone }: PaidProps) {
  const { t, format } = useI18n()
  if (paidAt) return <Badge tone="done">{t('decisions.won.paid', { at: format.date(paidAt, zone) })}</Badge>
  return (
    <Badge tone={overdue ? 'danger' : 'awaiting'}>
      {t(overdue ? 'decisions.won.overdue' : 'decisions.won.due', { at: format.date(dueAt, zone) })}
    </Badge>
  )
}

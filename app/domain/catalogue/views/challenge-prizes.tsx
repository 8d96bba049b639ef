import { LanguageNote, Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Ladder } from '#app/ui/ladder'
import type { ChallengePage } from '../queries/load-challenge-page.server'

type Prize = ChallengePage['prizes'][number]

/** The prizes in the host's order, each amount drawn in proportion to the largest of its currency. */
export function Prizes({ prizes }: { prizes: Prize[] }) {
  const { t, format, local } = useI18n()
  if (prizes.length === 0) return <p className="quiet-text">{t('catalogue.prizes_none')}</p>
  const rungs = prizes.map(prize => ({
    key: prize.id,
    place: prize.place === null ? '✦' : format.number(prize.place),
    name: <Local text={prize.name} />,
    worth:
      prize.amount !== null && prize.currency ? (
        format.money(prize.amount, prize.currency)
      ) : (
        <span className="ladder-words">{t('challenges.prize.in_kind')}</span>
      ),
    note: <Note prize={prize} />,
    share: shareOf(prize, prizes),
  }))
  return (
    <>
      {prizes[0] && local(prizes[0].name) !== '' && <LanguageNote text={prizes[0].name} />}
      <Ladder rungs={rungs} />
    </>
  )
}

function Note({ prize: { quantity, amount, currency, rule, note } }: { prize: Prize }) {
  const { t, format, local } = useI18n()
  const words = [
    rule === 'special' ? t('challenges.prize.rule_special') : '',
    quantity > 1 ? t('challenges.prize.winners', { count: quantity }) : '',
    quantity > 1 && amount !== null && currency
      ? t('challenges.prize.each', { amount: format.money(amount, currency) })
      : '',
  ].filter(word => word !== '')
  return (
    <>
      {words.join(' · ')}
      {words.length > 0 && local(note) !== '' && ' · '}
      <Local text={note} />
    </>
  )
}

function shareOf({ amount, currency }: Prize, prizes: Prize[]): number | undefined {
  const greatest = Math.max(
    ...prizes.filter(each => each.currency === currency).map(each => each.amount ?? 0),
  )
  return amount !== null && greatest > 0 ? amount / greatest : undefined
}

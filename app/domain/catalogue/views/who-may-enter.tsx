import type { Eligibility } from '#app/domain/challenges/content'
import { useI18n } from '#app/i18n/use-i18n'
import { listed } from '#app/text/listed'

type WhoMayEnterProps = { eligibility: Pick<Eligibility, 'types' | 'teamMin' | 'teamMax'> }

/** Who may enter and with which team size, in one line. */
export function WhoMayEnter({ eligibility: { types, teamMin, teamMax } }: WhoMayEnterProps) {
  const { t, locale } = useI18n()
  const who =
    types.length === 0
      ? t('challenges.eligibility.anyone')
      : listed(
          types.map(type => t(`people.participant_type.${type}`)),
          locale,
        )
  return (
    <>
      {who} · {teamSize()}
    </>
  )

  function teamSize() {
    if (teamMax === 1) return t('challenges.eligibility.alone')
    if (teamMin === teamMax) return t('challenges.eligibility.team_exact', { size: teamMin })
    return t('challenges.eligibility.team_size', { min: teamMin, max: teamMax })
  }
}

import { useI18n } from '#app/i18n/use-i18n'

/** A mark in hundredths as points, with as many decimals as it has. */
export function usePoints(): (mark: number | null | undefined) => string {
  const { format } = useI18n()
  return mark => {
    if (mark === null || mark === undefined) return '—'
    return format.number(mark / 100, mark % 100 === 0 ? 0 : mark % 10 === 0 ? 1 : 2)
  }
}

const units = { minutes: 1, hours: 60, days: 1440 } as const

/** The unit for a panel's gaps between reviews: the largest one in which its median gap is at least two. */
export function paceUnit(medianMinutes: number): { unit: keyof typeof units; minutes: number } {
  const unit =
    medianMinutes >= 2 * units.days ? 'days' : medianMinutes >= 2 * units.hours ? 'hours' : 'minutes'
  return { unit, minutes: units[unit] }
}

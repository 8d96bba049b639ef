/** What calendar and clock show in a time zone at an instant. */
export type ClockReading = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
  /** minutes ahead of UTC */
  offsetMinutes: number
}

/** The reading of `zone`'s clock at an instant. By Intl, which every browser has, in the numbers of no language. */
export function zoned(at: Date, zone: string): ClockReading {
  const parts = new Map(
    readerOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  const [year, month, day] = [part('year'), part('month'), part('day')]
  const [hour, minute, second] = [part('hour'), part('minute'), part('second')]
  const millisecond = ((at.getTime() % 1000) + 1000) % 1000
  const shown = Date.UTC(year, month - 1, day, hour, minute, second, millisecond)
  const offsetMinutes = Math.round((shown - at.getTime()) / 60_000)
  return { year, month, day, hour, minute, second, millisecond, offsetMinutes }
}

const readers = new Map<string, Intl.DateTimeFormat>()
/** More zones than there are: a list of zones from outside cannot fill the memory. */
const maxReaders = 1_000

/** Making one takes longer than using it a hundred times. */
function readerOf(timeZone: string): Intl.DateTimeFormat {
  const known = readers.get(timeZone)
  if (known) return known
  if (readers.size >= maxReaders) readers.clear()
  const reader = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  })
  readers.set(timeZone, reader)
  return reader
}

import { instantOf } from '#app/domain/challenges/zoned-time'
import type { Moment } from './content/shape'
import { type Draw, drawsFor } from './draws'

export const baku = 'Asia/Baku'
export const hour = 3_600_000
export const day = 24 * hour

export const plus = (instant: Date, ms: number) => new Date(instant.getTime() + ms)

/** A full hour of Baku's wall-clock time, days from now. */
export function instantAt(now: Date, moment: Moment): Date {
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: baku }).format(plus(now, moment.day * day))
  const at = instantOf(`${date}T${String(moment.hour).padStart(2, '0')}:00`, baku, null)
  if (!at) throw new Error(`no such hour: ${date} ${moment.hour}`)
  return at
}

/** A minute of a working day, whole days before today. */
export function atWork(now: Date, days: number, subject: string): Date {
  const draw = drawsFor(`${subject} at work`)
  return plus(instantAt(now, { day: days, hour: 9 }), Math.floor(draw() * 8 * 60) * 60_000)
}

/** The next full hour, some hours ahead. */
export function fullHourAfter(now: Date, hours: number): Date {
  return new Date(Math.ceil(now.getTime() / hour + hours) * hour)
}

/** A random instant between two, to the second. */
export function between(draw: Draw, from: Date, to: Date): Date {
  const ms = from.getTime() + draw() * Math.max(0, to.getTime() - from.getTime())
  return new Date(Math.floor(ms / 1000) * 1000)
}

export const earliest = (...instants: Date[]) => new Date(Math.min(...instants.map(each => each.getTime())))

import { must } from '#tests/support/must'
import type { TestServer } from '#tests/support/server'
import type { Visitor } from '#tests/support/visitor'
import type { Judge } from './blind-jury'
import { callJury, foundInstitution, publishChallenge, writeChallenge } from './host'
import { makeStaff, newcomer } from './people'
import { enterWith } from './teams'

const june = (day: number) => new Date(`2026-06-${String(day).padStart(2, '0')}T08:00:00.000Z`)

export const mailOf = (name: string) => `${name}@${name}.az`.toLowerCase()

type Beginning = {
  judges: readonly string[]
  /** what the host changes before the challenge is published */
  change?: (host: Visitor, id: string) => Promise<void>
}

/** A challenge is public, the teams Sirab and Kəhriz have submitted to it, and its judges are called. */
export async function beginWithTwoTeams(server: TestServer, { judges, change }: Beginning) {
  const join = (name: string) => newcomer(server, june(1), { name, email: mailOf(name) })
  const host = await join('Host')
  const staff = await join('Staff')
  await makeStaff(server, mailOf('Staff'))
  await foundInstitution(host, staff)
  const id = await writeChallenge(host)
  await change?.(host, id)
  await publishChallenge(host, staff, id)
  host.at.now = june(5)
  await host.open('/challenges')
  await host.click('Find the leaks')
  const slug = must(/challenges\/([^?]+)/.exec(host.at.url)?.[1])
  const [aysel, murad] = [await join('Aysel'), await join('Murad')]
  for (const each of [aysel, murad]) each.at.now = june(6)
  await enterWith(aysel, slug, { name: 'Sirab', idea: 'Listen to the pipes.' })
  await enterWith(murad, slug, { name: 'Kəhriz', idea: 'Ask old maps.' })
  const jury: Judge[] = []
  for (const name of judges) jury.push({ name, person: await join(name) })
  for (const { person } of jury) person.at.now = june(7)
  await callJury(
    host,
    id,
    jury.map(({ name, person }) => [person, mailOf(name), 'judge']),
  )
  return { host, murad, jury, slug, desk: `/host/challenges/${id}`, join }
}

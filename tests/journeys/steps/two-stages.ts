import { must } from '#tests/support/must'
import type { TestServer } from '#tests/support/server'
import type { Visitor } from '#tests/support/visitor'
import type { Judge } from './blind-jury'
import { callJury, foundInstitution, publishChallenge, writeChallenge } from './host'
import { makeStaff, newcomer } from './people'
import { addFinal } from './stages'
import { enterWith } from './teams'

/** The people of the story: four teams, five judges, and a chair who also judges. */
export type Story = Awaited<ReturnType<typeof beginStory>>

const entering = [
  { name: 'Sirab', captain: 'Aysel', organisation: 'Aurora Lab', idea: 'Listen to the pipes.', points: 9 },
  { name: 'Kəhriz', captain: 'Murad', organisation: 'Borealis Works', idea: 'Ask old maps.', points: 7 },
  { name: 'Bulaq', captain: 'Nigar', organisation: 'Cumulus Bureau', idea: 'Count meters.', points: 5 },
  { name: 'Çeşmə', captain: 'Samir', organisation: 'Dunes Yard', idea: 'Weigh clouds.', points: 3 },
] as const

/** What no judge may read in a blind stage. */
export const names = new RegExp(
  entering.flatMap(each => [each.name, each.captain, each.organisation]).join('|'),
)

export const concept = {
  points: Object.fromEntries(entering.map(({ idea, points }) => [idea, points])),
  severity: { Rashad: 1, Tural: 2 },
}

const mailOf = (name: string) => `${name}@${name}.az`.toLowerCase()
const first = new Date('2026-06-01T08:00:00Z')

/** A public challenge of two stages with four entries and an invited jury. */
export async function beginStory(server: TestServer) {
  const join = (name: string, organisation = '') =>
    newcomer(server, first, { name, organisation, email: mailOf(name) })
  const [host, staff] = [await join('Host'), await join('Staff')]
  await makeStaff(server, mailOf('Staff'))
  await foundInstitution(host, staff)
  const stages = await addFinal(host, await writeChallenge(host))
  await publishChallenge(host, staff, stages.id)
  const people: Visitor[] = [host, staff]
  const at = (now: Date) => {
    for (const person of people) person.at.now = now
  }
  at(new Date('2026-06-05T08:00:00Z'))
  const slug = await slugOf(host)
  const teams = []
  for (const { name, captain, organisation, idea } of entering) {
    const person = await join(captain, organisation)
    people.push(person)
    person.at.now = host.at.now
    teams.push(await enterWith(person, slug, { name, idea }))
  }
  const jury: Judge[] = []
  for (const name of ['Leyla', 'Rashad', 'Tural', 'Ayten', 'Elchin', 'Chair'])
    jury.push({ name, person: await join(name) })
  people.push(...jury.map(({ person }) => person))
  await callJury(
    host,
    stages.id,
    jury.map(({ name, person }) => [person, mailOf(name), name === 'Chair' ? 'chair' : 'judge']),
  )
  const chair = must(jury.at(-1)).person
  const judges = jury.slice(0, -1)
  return {
    server,
    ...stages,
    desk: `/host/challenges/${stages.id}`,
    slug,
    at,
    host,
    staff,
    teams,
    jury,
    judges,
    chair,
  }
}

async function slugOf(host: Visitor): Promise<string> {
  await host.open('/challenges')
  await host.click('Find the leaks')
  return must(/challenges\/([^?]+)/.exec(host.at.url)?.[1])
}

import { join } from '#app/domain/people/commands/join.server'
import { setFirstPassword } from '#app/domain/people/commands/set-first-password.server'
import type { ParticipantType } from '#app/domain/people/person'
import type { Locale } from '#app/domain/shared/local-text'
import { paths } from '#app/paths'
import { slug } from '#app/text/slug'
import { names, organisations } from './content/people'
import { type Draw, pick } from './draws'
import { hour, plus } from './times'
import { ctxAt, emailOf, happens, readMailedSecret, type World } from './world'

/** One password for all demo accounts. */
export const demoPassword = 'pomegranate-lattice'

/** A person of the demo data. */
export type Part = {
  handle: string
  name: string
  type: ParticipantType
  organisation: string | undefined
  language: Locale
  joinsAt: Date
}

/** Joins, and verifies the address some minutes later. */
export function joins(world: World, part: Part): Part {
  const { handle, name, type, organisation, language, joinsAt } = part
  let secret = ''
  happens(world, joinsAt, async at => {
    const input = {
      name,
      email: emailOf(handle),
      participantType: type,
      organisation,
    }
    await join(ctxAt(world, at, null, language), input)
    secret = await readMailedSecret(world, paths.emailVerification)
  })
  happens(world, plus(joinsAt, 240_000), async at => {
    const { userId } = await setFirstPassword(ctxAt(world, at, null, language), {
      secret,
      password: demoPassword,
    })
    const account = { kind: 'person', id: userId, verified: true, staff: false, confirmedAt: at } as const
    world.people.set(handle, { ...account, name, email: emailOf(handle) })
  })
  return part
}

type Wanted = {
  type: ParticipantType
  language: Locale
  /** for people of a startup: its name */
  team: string
  /** the time by which they must have joined */
  before: Date
  busy: ReadonlySet<string>
}

export type Crowd = { world: World; parts: Part[] }

/** A member for a team: sometimes a person who takes part elsewhere too, else a new one. */
export function castMember(crowd: Crowd, draw: Draw, wanted: Wanted): Part {
  const { type, language, before, busy } = wanted
  const known = crowd.parts.filter(
    part =>
      part.type === type && part.language === language && part.joinsAt < before && !busy.has(part.handle),
  )
  const again = draw() < 0.3 && type !== 'startup' && known.length > 0
  return again ? pick(draw, known) : newcomer(crowd, draw, wanted)
}

function newcomer(crowd: Crowd, draw: Draw, { type, language, team, before }: Wanted): Part {
  const name = freshName(crowd, draw)
  const [first = '', last = ''] = name.split(' ')
  const part = {
    handle: `${slug(first, 30)}.${slug(last, 30)}`,
    name,
    type,
    organisation: organisationFor(draw, type, team),
    language,
    joinsAt: plus(before, -(0.5 + draw() * 40) * hour),
  }
  crowd.parts.push(part)
  return joins(crowd.world, part)
}

function freshName(crowd: Crowd, draw: Draw): string {
  for (;;) {
    const woman = draw() < 0.48
    const first = pick(draw, woman ? names.women : names.men)
    const last = draw() < 0.2 ? pick(draw, names.shared) : `${pick(draw, names.surnames)}${woman ? 'a' : ''}`
    const name = `${first} ${last}`
    if (!crowd.parts.some(part => part.name === name)) return name
  }
}

function organisationFor(draw: Draw, type: ParticipantType, team: string): string | undefined {
  if (type === 'startup') return team
  return type === 'individual' ? undefined : pick(draw, organisations[type])
}

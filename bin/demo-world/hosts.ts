import { answerInvitation } from '#app/domain/institutions/commands/answer-invitation.server'
import { decideVerification } from '#app/domain/institutions/commands/decide-verification.server'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { registerInstitution } from '#app/domain/institutions/commands/register-institution.server'
import { makeStaff } from '#app/domain/people/commands/make-staff.server'
import { paths } from '#app/paths'
import { joins } from './cast'
import { type InstitutionKey, institutionContents } from './content/institutions'
import { demoPeople, judgeContents } from './content/people'
import { atWork, day, hour, plus } from './times'
import { ctxAt, emailOf, happens, personOf, readMailedSecret, type World } from './world'

export type Hosts = Map<InstitutionKey, { id: string; owner: string }>

const earlyDays = -290

/** The people that everything else needs: staff, the demo accounts, judges; then institutions with their hosts. */
export function planHosts(world: World): Hosts {
  const hosts: Hosts = new Map()
  planPeople(world)
  institutionContents.forEach((content, index) => {
    const registeredAt = atWork(world.now, content.verified ? earlyDays + 4 + index : -2, content.key)
    const { handle } = planOwner(world, content.owner, plus(registeredAt, -3 * hour))
    happens(world, registeredAt, async at => {
      const { name, kind, about, website } = content
      const { id } = await registerInstitution(ctxAt(world, at, handle), { name, kind, about, website })
      hosts.set(content.key, { id, owner: handle })
    })
    if (content.verified)
      happens(world, plus(registeredAt, 24.5 * hour), at => verify(world, at, idOf(hosts, content.key)))
  })
  planSecondHost(world, hosts)
  return hosts
}

export function idOf(hosts: Hosts, key: InstitutionKey): string {
  return hostOf(hosts, key).id
}

export function hostOf(hosts: Hosts, key: InstitutionKey) {
  const host = hosts.get(key)
  if (!host) throw new Error(`${key} is not registered`)
  return host
}

function planPeople(world: World): void {
  const start = atWork(world.now, earlyDays, 'first people')
  demoPeople.forEach((person, index) => {
    joins(world, { ...person, language: 'az', joinsAt: plus(start, index * hour) })
  })
  happens(world, plus(start, day), at => appointStaff(world, at))
  judgeContents.forEach((judge, index) => {
    joins(world, { ...judge, type: 'individual', joinsAt: plus(start, 2 * day + index * hour) })
  })
}

function planOwner(world: World, owner: { name: string; email: string }, joinsAt: Date) {
  const facts = { type: 'public_institution', organisation: undefined, language: 'az' } as const
  return joins(world, { handle: owner.email, name: owner.name, ...facts, joinsAt })
}

/** Like the operator from the command line. */
async function appointStaff(world: World, at: Date): Promise<void> {
  const system = { ...ctxAt(world, at, null), actor: { kind: 'system' } } as const
  await makeStaff(system, emailOf('staff'))
  world.people.set('staff', { ...personOf(world, 'staff'), staff: true })
}

function verify(world: World, at: Date, id: string): Promise<void> {
  const input = { decision: 'verify' } as const
  return decideVerification(ctxAt(world, at, 'staff'), { id, input })
}

/** The demo's host is also a member of the health centre. */
function planSecondHost(world: World, hosts: Hosts): void {
  happens(world, atWork(world.now, -120, 'second host'), async at => {
    const { id, owner } = hostOf(hosts, 'health')
    const link = paths.institutionInvitationAnswer
    await inviteHost(ctxAt(world, at, owner), { institutionId: id, email: emailOf('host') })
    const secret = await readMailedSecret(world, link)
    await answerInvitation(ctxAt(world, plus(at, hour), 'host'), { secret, answer: 'accept' })
  })
}

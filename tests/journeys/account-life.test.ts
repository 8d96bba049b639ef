import { afterAll, beforeAll, expect, test } from 'vitest'
import { derivedNames } from '#app/domain/institutions/derived-names'
import { institutionMembers, institutions } from '#db/schema'
import { mailedLink } from '#tests/support/mail'
import { must } from '#tests/support/must'
import { makePerson, password } from '#tests/support/people'
import { type ServerDatabase, startWithDatabase } from '#tests/support/server-database'
import { createVisitor, type Visitor } from '#tests/support/visitor'

const now = new Date('2026-06-01T08:00:00Z')

let server: ServerDatabase['server']
let database: ServerDatabase['database']
let stop: ServerDatabase['stop']
beforeAll(async () => {
  ;({ server, database, stop } = await startWithDatabase())
})
afterAll(() => stop())

async function signedIn(facts: { staff?: boolean; name?: string } = {}) {
  const person = await makePerson(database, facts)
  const visitor = createVisitor(server.origin, now)
  await enter(visitor, person.email, password)
  expect(visitor.at.url).toBe(`${server.origin}/me`)
  return { person, visitor, password }
}

async function enter(visitor: Visitor, email: string, password: string) {
  await visitor.open('/sign-in?next=/me')
  await visitor.send({ email, password })
}

/** Waits until a mail to this address with this text is in the outbox. */
async function mailTo(visitor: Visitor, email: string, words: string): Promise<boolean> {
  for (let tries = 0; tries < 150; tries++) {
    await visitor.open('/outbox')
    const mails = visitor.at.html.split('<article').slice(1)
    if (mails.some(mail => mail.includes(email) && mail.includes(words))) return true
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return false
}

test('a changed password renews the session token, ends other sessions, and sends a mail', async () => {
  const { person, visitor, password } = await signedIn()
  const other = createVisitor(server.origin, now)
  await enter(other, person.email, password)
  const headers = { origin: server.origin, 'sec-fetch-site': 'same-origin' }
  const post = (path: string, fields: Record<string, string>, cookie = '') =>
    fetch(server.origin + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { ...headers, cookie },
      redirect: 'manual',
    })
  const sessionOf = (answer: Response) =>
    must(
      answer.headers
        .getSetCookie()
        .find(line => line.startsWith('session='))
        ?.split(';')[0],
    )
  const before = sessionOf(await post('/sign-in', { email: person.email, password, next: '/me' }))
  const chosen = { current: password, password: 'quite another sentence' }
  const after = sessionOf(await post('/me/password', chosen, before))
  expect(after).toMatch(/^session=\w{20,}$/)
  expect(after).not.toBe(before)
  const status = async (cookie: string) =>
    (await fetch(`${server.origin}/me`, { headers: { cookie }, redirect: 'manual' })).status
  expect([await status(before), await status(after)]).toEqual([302, 200])
  for (const each of [visitor, other]) {
    await each.open('/me')
    expect(each.at.url).toContain('/sign-in')
  }
  expect(await mailTo(visitor, person.email, 'Your password was changed')).toBe(true)
})

test('a person changes the address of their account, and takes it back through the old one', async () => {
  const { person, visitor, password } = await signedIn()
  await visitor.click('Change e-mail address')
  await visitor.send({ email: 'moved@example.az', current: 'not it' }, 'Send the link')
  expect(visitor.text()).toContain('This is not your current password.')
  await visitor.send({ email: 'moved@example.az', current: password }, 'Send the link')
  expect(visitor.at.html).toContain('Waiting for confirmation from moved@example.az')
  await visitor.open(await mailedLink(visitor, '/me/address/'))
  await visitor.press('Change the address')
  expect(visitor.text()).toContain('moved@example.az')
  const owner = createVisitor(server.origin, now)
  await enter(owner, 'moved@example.az', password)
  expect(owner.at.url).toBe(`${server.origin}/me`)
  await mailTo(owner, person.email, 'The address of your account was changed')
  await owner.open(await mailedLink(owner, '/address-objections/'))
  await owner.press('It was not me: undo it')
  await visitor.open('/me')
  expect(visitor.at.url).toContain('/sign-in')
  await owner.open(await mailedLink(owner, '/password-reset/', person.email))
  await owner.send({ password: 'quite another sentence' })
  expect(owner.text()).toContain(person.email)
})

test('requesting an address with an account gives the same answer as a free one', async () => {
  const taken = await signedIn()
  const answer = async (email: string) => {
    const { visitor, password } = await signedIn({ name: 'Asking Person' })
    await visitor.open('/me/address')
    await visitor.send({ email, current: password }, 'Send the link')
    return [
      visitor.at.status,
      visitor.at.url,
      visitor
        .text()
        .replaceAll(email, '')
        .replace(/\S+@\S+/g, ''),
    ]
  }
  expect(await answer(taken.person.email)).toEqual(await answer('free@example.az'))
})

test('a person who opens an invitation to another address requests it, and the owner sends it with one button', async () => {
  const owner = await signedIn({ name: 'Owner' })
  const name = { en: 'An agency' }
  await database.transaction(async tx => {
    const facts = { slug: 'agency', kind: 'agency', about: {}, createdAt: now, verifiedAt: now }
    await tx.insert(institutions).values({ id: 'agency', name, ...derivedNames(name), ...facts })
    const member = { institutionId: 'agency', userId: owner.person.id, role: 'owner', joinedAt: now }
    await tx.insert(institutionMembers).values({ id: 'member', ...member })
  })
  await owner.visitor.open('/host/institutions/agency')
  await owner.visitor.send({ email: 'work@example.az' }, 'Invite')
  const { person, visitor } = await signedIn({ name: 'Nigar' })
  const first = await mailedLink(visitor, '/institution-invitations/')
  await visitor.open(first)
  expect(visitor.text()).toContain(`This invitation was not sent to ${person.email}`)
  expect(visitor.at.html).toContain('href="/me/address"')
  await visitor.press(`Ask for it at ${person.email}`)
  expect(visitor.text()).toContain('You have asked for this invitation')
  expect(await mailTo(visitor, owner.person.email, 'Nigar asks for your invitation')).toBe(true)
  await owner.visitor.open('/host/institutions/agency')
  await owner.visitor.press(`Invite ${person.email} instead`)
  expect(await mailTo(visitor, person.email, 'Owner invites you to host')).toBe(true)
  const second = await mailedLink(visitor, '/institution-invitations/')
  expect(second).not.toBe(first)
  await visitor.open(second)
  await visitor.press('Accept')
  expect(visitor.at.url).toBe(`${server.origin}/host`)
  await owner.visitor.open('/host/institutions/agency')
  await owner.visitor.press('Make owner: Nigar')
  expect(owner.visitor.at.html).toContain('They are now an owner.')
})

test('staff suspend an account with a reason, which its owner sees only with the right password, and restore it', async () => {
  const staff = await signedIn({ staff: true })
  const { person, visitor, password } = await signedIn({ name: 'Rauf Suspended' })
  await staff.visitor.open('/staff')
  await staff.visitor.click('People')
  await staff.visitor.open(`/staff/people?q=${encodeURIComponent('Suspended')}`)
  await staff.visitor.click('Rauf Suspended')
  await staff.visitor.send({ reason: 'short' }, 'Suspend the account')
  expect(staff.visitor.at.status).toBe(422)
  await staff.visitor.send({ reason: 'Several accounts of one person.' }, 'Suspend the account')
  expect(staff.visitor.at.html).toContain('The account is suspended.')
  await visitor.open('/me')
  expect(visitor.at.url).toContain('/sign-in')
  await enter(visitor, person.email, 'not the password')
  expect(visitor.text()).not.toContain('Several accounts')
  await enter(visitor, person.email, password)
  expect(visitor.text()).toContain('The staff of Meydan wrote: Several accounts of one person.')
  await staff.visitor.press('Restore the account')
  await enter(visitor, person.email, password)
  expect(visitor.at.url).toBe(`${server.origin}/me`)
})

test('a person reads the consequences, closes the account, and cannot sign in any more', async () => {
  const { person, visitor, password } = await signedIn({ name: 'Leyla Leaving' })
  await visitor.click('Close the account')
  expect(visitor.text()).toContain('You do not take part in anything that is still open.')
  await visitor.send({ current: 'not it' }, 'Close the account permanently')
  expect(visitor.text()).toContain('This is not your current password.')
  await visitor.send({ current: password }, 'Close the account permanently')
  expect(visitor.at.html).toContain('Your account is closed')
  await enter(visitor, person.email, password)
  expect(visitor.text()).toContain('The e-mail address or the password is not correct.')
  const staff = await signedIn({ staff: true })
  await staff.visitor.open('/me/closing')
  expect(staff.visitor.text()).toContain('You are a member of the staff of Meydan.')
  expect(staff.visitor.at.html).not.toContain('Close the account permanently')
})

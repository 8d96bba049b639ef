import { expect } from 'vitest'
import { mailedLink } from '#tests/support/mail'
import { must } from '#tests/support/must'
import type { Visitor } from '#tests/support/visitor'

/** An institution is registered by the host and verified by staff. */
export async function foundInstitution(host: Visitor, staff: Visitor): Promise<void> {
  await host.open('/institutions/new')
  await host.send({ 'name.en': '', kind: 'agency' }, 'Register an institution')
  expect(host.text()).toContain('Write the name in at least one language')
  await host.send(
    { 'name.en': 'Water Agency', 'name.az': 'Su Agentliyi', kind: 'agency' },
    'Register an institution',
  )
  expect(host.text()).toContain('Staff are checking this institution')
  await staff.open('/staff')
  await staff.click('Verify the institution')
  await staff.press('Verify')
  expect(staff.text()).toContain('There is nothing to do')
}

/** A host writes every section of a challenge and saves each. Returns the challenge's id. */
export async function writeChallenge(host: Visitor): Promise<string> {
  await host.open('/host')
  await host.click('Write a challenge')
  await host.send({ 'title.en': 'Find the leaks', 'title.az': 'Sızmaları tapın' }, 'Start writing')
  const id = must(/challenges\/([^/]+)/.exec(host.at.url)?.[1])
  const section = async (name: string) => host.open(`/host/challenges/${id}/edit/${name}`)

  await section('basics')
  await host.send(
    { 'summary.en': 'Less water lost under the city.', themes: ['environment'], lifeEvent: 'housing' },
    'Save',
  )
  await section('brief')
  await host.send(
    { 'brief.en': '## Why\n\nA third is lost.<script>alert(1)</script>\n\n| a | b |\n|---|---|\n| 1 | 2 |' },
    'Save',
  )
  await section('prizes')
  await host.press('Add a prize')
  await host.send(
    { 'prizes[0].name.en': 'First prize', 'prizes[0].amount': '25 000', 'prizes[0].place': '1' },
    'Save',
  )
  await section('eligibility')
  await host.send({ teamMin: '1', teamMax: '3', types: ['student', 'researcher', 'individual'] }, 'Save')
  await section('timeline')
  await host.send(
    {
      opensAt: '2026-06-02T09:00',
      closesAt: '2026-06-20T18:00',
      judgingEndsAt: '2026-06-30T18:00',
      resultsPlannedAt: '2026-07-05T12:00',
    },
    'Save',
  )
  expect(host.text()).toContain('20 June 2026, 18:00 (UTC+4)')
  await section('form')
  await host.press('Add a field')
  await host.send(
    { 'fields[0].label.en': 'Your idea', 'fields[0].kind': 'long_text', 'fields[0].required': 'on' },
    'Save',
  )
  await section('rubric')
  for (const [index, name] of ['Impact', 'Craft'].entries()) {
    await host.press('Add a criterion')
    await host.send(
      { [`criteria[${index}].name.en`]: name, [`criteria[${index}].weight`]: String(3 - index) },
      'Save',
    )
  }
  await host.send({ quorum: '2' }, 'Save')
  await section('rules')
  await host.send({ 'rules.en': 'Be fair. Your work stays yours.' }, 'Save')
  return id
}

/** The host submits, staff send it back once and then approve, the host publishes. */
export async function publishChallenge(host: Visitor, staff: Visitor, id: string): Promise<void> {
  await host.open(`/host/challenges/${id}`)
  await host.press('Submit for review')
  await staff.open('/staff')
  await staff.click('Review the challenge')
  await staff.send(
    { decision: 'request_changes', 'remarks.brief': 'Say where the data come from.' },
    'Send the decision',
  )
  await host.open(`/host/challenges/${id}`)
  expect(host.text()).toContain('Say where the data come from.')
  await host.press('Submit for review')
  await staff.open(`/staff/challenges/${id}`)
  await staff.send({ decision: 'approve' }, 'Send the decision')
  await host.open(`/host/challenges/${id}`)
  await host.press('Publish now')
}

/** Judges and the chair are invited by mail and accept. */
export async function callJury(host: Visitor, id: string, people: [Visitor, string, 'judge' | 'chair'][]) {
  for (const [person, email, role] of people) {
    await host.open(`/host/challenges/${id}/jury`)
    await host.send({ email, role }, 'Send the invitation')
    await person.open(await mailedLink(person, '/judge-invitations/', email))
    await person.press('Accept')
    expect(person.text()).toContain('You are on the jury')
  }
}

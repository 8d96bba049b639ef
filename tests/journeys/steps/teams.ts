import { expect } from 'vitest'
import { must } from '#tests/support/must'
import type { Visitor } from '#tests/support/visitor'

/** A team and its captain. */
export type Team = { name: string; captain: Visitor; idea: string; entryId: string }

/** Enters with a team of this name and submits the idea; returns the entry's id. */
export async function enterWith(captain: Visitor, slug: string, team: Omit<Team, 'captain' | 'entryId'>) {
  await captain.open(`/challenges/${slug}`)
  await captain.click('Enter this challenge')
  await captain.send({ name: team.name, accepted: 'on' }, 'Enter')
  const entryId = must(/entries\/(\w+)/.exec(captain.at.url)?.[1])
  await captain.open(`/entries/${entryId}`)
  await submitDraft(captain, must(/href="([^"]+\/draft)"/.exec(captain.at.html)?.[1]), team.idea)
  return { ...team, captain, entryId }
}

/** Writes the answer into the draft at this URL and submits it. */
export async function submitDraft(captain: Visitor, draft: string, text: string): Promise<void> {
  await captain.open(draft)
  const field = must(/name="(answers\.[^"]+)"/.exec(captain.at.html)?.[1])
  await captain.send({ [field]: text }, 'Check and submit')
  await captain.press('Submit')
  expect(captain.text()).toContain('Receipt')
}

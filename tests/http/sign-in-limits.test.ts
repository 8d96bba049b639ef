import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { ensureMayTry, noteRight, noteWrong, secondsToWait } from '#app/http/sign-in-limits.server'

const tooMany = new Refusal('too_many', 'error.too_many', { minutes: 1 })

test('the delay of an account grows after five consecutive wrong passwords, up to a minute', () => {
  expect([1, 5, 6, 7, 8, 12, 100].map(secondsToWait)).toEqual([0, 0, 1, 2, 4, 60, 60])
})

test('a hundred wrong passwords of other people do not block a right one from the same address', async () => {
  for (let person = 0; person < 100; person++) await noteWrong(`class-${person}@example.az`, '192.0.2.1')
  await ensureMayTry('right@example.az', '192.0.2.1')
})

test('one account is slowed down from every address, until the right password', async () => {
  for (let tries = 0; tries < 6; tries++) await noteWrong('victim@example.az', `192.0.2.${tries}`)
  await expect(ensureMayTry('victim@example.az', '198.51.100.9')).rejects.toEqual(tooMany)
  await ensureMayTry('victim@example.az known-browser', '198.51.100.9')
  await noteRight('victim@example.az')
  await ensureMayTry('victim@example.az', '198.51.100.9')
})

test('a network is stopped when a thousand different accounts failed from it, not by one that fails often', async () => {
  for (let tries = 0; tries < 1500; tries++) await noteWrong('often@example.az', '203.0.113.1')
  await ensureMayTry('other@example.az', '203.0.113.1')
  for (let person = 0; person < 1000; person++) await noteWrong(`spray-${person}@example.az`, '203.0.113.1')
  await expect(ensureMayTry('other@example.az', '203.0.113.1')).rejects.toMatchObject({ kind: 'too_many' })
})

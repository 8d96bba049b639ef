import { expect, test } from 'vitest'
import { readConfig } from '#app/config.server'

const good = {
  MEYDAN_MODE: 'production',
  SESSION_SECRET: 'k3J9vQ2xT7mZ4pL8wR6nB1yC5dF0gHsA',
  ORIGIN: 'https://meydan.example/',
  SMTP_URL: 'smtps://user:password@mail.example',
}

test('production starts with its secret, its address and a mail server, and shows no workshop', () => {
  const config = readConfig(good)
  expect(config.origin).toBe('https://meydan.example')
  expect(config.showsWorkshop).toBe(false)
})

test.each([
  ['SESSION_SECRET', undefined],
  ['SESSION_SECRET', 'short'],
  ['SESSION_SECRET', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['ORIGIN', undefined],
  ['SMTP_URL', undefined],
])('production refuses to start when %s is %s, and names it', (name, value) => {
  expect(() => readConfig({ ...good, [name]: value })).toThrow(`Refusing to serve:\n- ${name}`)
})

test('a setting that makes no sense is refused in every mode', () => {
  expect(() => readConfig({ PORT: 'many' })).toThrow('PORT')
})

import { expect, test } from 'vitest'
import { readConfig } from '#app/config.server'

const good = {
  MEYDAN_MODE: 'production',
  SESSION_SECRET: 'k3J9vQ2xT7mZ4pL8wR6nB1yC5dF0gHsA',
  ORIGIN: 'https://meydan.example/',
  SMTP_URL: 'smtps://user:password@mail.example',
  MAIL_FROM: 'Meydan <no-reply@meydan.example>',
}

test('production requires a secret, an address and a mail server, and has no development pages', () => {
  const config = readConfig(good)
  expect(config.origin).toBe('https://meydan.example')
  expect(config.showsWorkshop).toBe(false)
})

test.each([
  ['SESSION_SECRET', undefined],
  ['SESSION_SECRET', 'short'],
  ['SESSION_SECRET', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['ORIGIN', undefined],
  ['ORIGIN', 'http://meydan.example'],
  ['SMTP_URL', undefined],
  ['MAIL_FROM', undefined],
])('production refuses to start when %s is %s, and names it', (name, value) => {
  expect(() => readConfig({ ...good, [name]: value })).toThrow(`Refusing to serve:\n- ${name}`)
})

test('an invalid setting is refused in every mode', () => {
  expect(() => readConfig({ PORT: 'many' })).toThrow('PORT')
})

test('production serves plain http only where the operator asked for it', () => {
  const config = readConfig({ ...good, ORIGIN: 'http://meydan.example', ALLOW_HTTP: 'yes' })
  expect(config.origin).toBe('http://meydan.example')
})

test.each([
  ['production', false],
  ['command', false],
  ['demo', true],
])('in mode %s a lost signing key may be replaced without asking: %s', (mode, may) => {
  expect(readConfig({ ...good, MEYDAN_MODE: mode }).mayReplaceKey).toBe(may)
})

test('a server listens on the local machine only by default', () => {
  expect(readConfig(good).host).toBe('127.0.0.1')
})

test.each([
  ['', null],
  ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['scanner.example:3310', { host: 'scanner.example', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
  ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
])('the scanner %j is reached at %j', (address, clamd) => {
  expect(readConfig({ ...good, CLAMD_ADDRESS: address }).clamd).toEqual(clamd)
})

test('an address of a scanner without its port is refused', () => {
  expect(() => readConfig({ ...good, CLAMD_ADDRESS: 'scanner.example' })).toThrow('CLAMD_ADDRESS')
})

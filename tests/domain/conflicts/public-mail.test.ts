import listed from 'email-providers/all.json'
import { expect, test } from 'vitest'
import { organisationDomain } from '#app/domain/conflicts/public-mail'

test.each([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com'],
  ...['ymail.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'gmx.com', 'gmx.de', 'gmx.net', 'web.de'],
  ...['mail.com', 'proton.me', 'protonmail.com', 'tutanota.com', 'zoho.com', 'fastmail.com', 'mail.ru'],
  ...['bk.ru', 'inbox.ru', 'list.ru', 'internet.ru', 'yandex.ru', 'yandex.com', 'yandex.az', 'ya.ru'],
  ...['rambler.ru', 'mail.az', 'box.az', 'hotmail.co.uk', 'yahoo.co.uk', 'qq.com', '163.com', 'pm.me'],
  ...['yandex.kz', 'yandex.com.tr', 'ukr.net', 'hotmail.com.tr', 'tuta.io', 'mail.kz', 'xmail.ru'],
])('two people at %s share nothing', domain => {
  expect(organisationDomain(`aysel@${domain}`)).toBe(null)
})

test.each([
  'ada.edu.az',
  'socar.az',
  'gov.az',
  'mit.edu',
  'nus.edu.sg',
  'u.nus.edu.sg',
  'mail.bcu.ac.uk',
  'microsoft.com',
])('two people at %s share an organisation', domain => {
  expect(organisationDomain(`aysel@${domain}`)).toBe(domain)
})

test('the list contains providers, not universities and ministries', () => {
  expect(listed.length).toBeGreaterThan(8_000)
  expect(listed.filter(domain => /(^|\.)(gov|edu|ac)\.(az|tr|ru|kz)$/.test(domain))).toEqual([])
})

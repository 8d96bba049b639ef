import { expect, test } from 'vitest'
import { networkOf } from '#app/http/network'

test('an IPv4 address counts alone, also where it is written as an IPv6 address', () => {
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9')
  expect(networkOf('::ffff:203.0.113.9')).toBe('203.0.113.9')
})

test('all IPv6 addresses of one /64 network count as one', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:db8:1:2:ffff:ffff:ffff:ffff')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:db8:1:3::1')).toBe('2001:db8:1:3::/64')
  expect(networkOf('fe80::1%eth0')).toBe('fe80::/64')
})

test('text that is not an address, or is a network already, is unchanged', () => {
  expect(['unknown', '', '2001:db8:1:2::/64'].map(networkOf)).toEqual(['unknown', '', '2001:db8:1:2::/64'])
})

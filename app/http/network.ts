import ipaddr from 'ipaddr.js'

/**
 * What limits count visitors by: an IPv4 address as it is, and the first 64 bits of an IPv6 address, because one
 * customer of a provider has all addresses of such a network. Anything else is returned unchanged.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString()
  const network = new ipaddr.IPv6([...parsed.parts.slice(0, 4), 0, 0, 0, 0])
  return `${network.toString()}/64`
}

import ipaddr from 'ipaddr.js'

/**
 * The key by which limits count visitors: an IPv4 address, or the first 64 bits of an IPv6 address, because a
 * provider's customer has all addresses of such a network. Any other text is returned unchanged.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString()
  const network = new ipaddr.IPv6([...parsed.parts.slice(0, 4), 0, 0, 0, 0])
  return `${network.toString()}/64`
}

const small = /^(və|of|the|and|for|и|по|für)$/iu

/** Up to three initials of a name, with its own capitals: "Rəqəmsal Xidmətlər Agentliyi" gives RXA. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '' && !small.test(word))
  const letters = words.slice(0, 3).map(word => [...word][0] ?? '')
  return letters.join('').toLocaleUpperCase('az')
}

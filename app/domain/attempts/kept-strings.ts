/**
 * Strings that outlive the text they were cut from: a part of a text keeps all of it in memory. `once` gives equal
 * strings one place.
 */
export function keptStrings() {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]
  const known = new Map<string, string>()
  const copy = (text: string) => decoder.decode(encoder.encode(text))
  return {
    copy,
    once(text: string): string {
      const same = known.get(text)
      if (same !== undefined) return same
      const own = copy(text)
      known.set(own, own)
      return own
    },
  }
}

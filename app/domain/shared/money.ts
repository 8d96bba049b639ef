/** Currencies of prizes, each with the number of digits of its minor unit. */
export const currencies = ['AZN', 'USD', 'EUR'] as const
export type Currency = (typeof currencies)[number]

export function isCurrency(value: unknown): value is Currency {
  return currencies.some(currency => currency === value)
}

/** Parses typed amounts ("25 000", "25000.50", "25 000,50") as minor units, or null. */
export function parseAmount(text: string): number | null {
  const compact = text.replace(/[\s\u00a0]/g, '')
  const match = /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(compact)
  if (!match) return null
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** Currencies of prizes, each with the number of digits of its minor unit. */
export const currencies = ['AZN', 'USD', 'EUR'] as const
export type Currency = (typeof currencies)[number]

export function isCurrency(value: unknown): value is Currency {
  return currencies.some(currency => currency === value)
}

/** Signs and names of currencies, which an amount may begin or end with. */
const unit = String.raw`(?:₼|\$|€|AZN|USD|EUR|man(?:at)?\.?|манат(?:а|ов)?)`
const withUnit = new RegExp(`^(?:${unit}\\s*)?(.*?)(?:\\s*${unit})?$`, 'iu')

const grouped = /^\d{1,3}(?:([ .,'])\d{3})(?:\1\d{3})*$/

/**
 * Parses an amount as minor units, in any form that the site prints and a few more: `25000`, `25 000,50`, `25,000.50`,
 * `25.000,50 ₼`. A single comma or point with three digits behind it separates thousands, because an amount has at most
 * two decimals. Null for anything else.
 */
export function parseAmount(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
  const number = withUnit.exec(plain)?.[1] ?? ''
  const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(number) ?? []
  const point = number.at(whole.length)
  const isGrouped = grouped.exec(whole)
  if (isGrouped ? isGrouped[1] === point || /^0/.test(whole) : !/^\d+$/.test(whole)) return null
  const digits = whole.replace(/\D/g, '')
  return digits.length > 12 ? null : Number(digits) * 100 + Number(decimals.padEnd(2, '0'))
}

/** Hundredths as typed: 1050 is 10.50, 1000 is 10. */
export function points(hundredths: number): string {
  return hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2)
}

/** Maps a value to 0–100 across `from`–`to`; a scale without length puts everything in the middle. */
export function scaler({ from, to }: Scale): (value: number) => number {
  if (to === from) return () => 50
  return value => Math.round(Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100)) * 100) / 100
}

export type Scale = { from: number; to: number }

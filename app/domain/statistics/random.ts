import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A 32-bit seed from any text, the same on every machine (FNV-1a over UTF-16 units). */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** Uniform draws in [0, 1) from a seed (xoroshiro128+). */
export const uniformDraws = (seed: number): (() => number) => {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}

/** Standard normal draws from a seed, by Marsaglia's polar method. */
export const normalDraws = (seed: number): (() => number) => {
  const uniform = uniformDraws(seed)
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const second = spare
      spare = null
      return second
    }
    for (;;) {
      const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1]
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * scale
      return x * scale
    }
  }
}

import type { Oklch } from '#app/ui/oklch'

/** The colours of one window, from the dark background to the brightest glass. */
type Palette = { ground: Oklch; deep: Oklch; bright: Oklch; light: Oklch }

const glass = (l: number, c: number, h: number): Oklch => ({ l, c, h })

/** The colours of Sheki's windows: ruby, cobalt, emerald, honey, with the sea's green-blue. */
export const PALETTES: readonly Palette[] = [
  {
    ground: glass(0.33, 0.06, 222),
    deep: glass(0.5, 0.085, 212),
    bright: glass(0.7, 0.11, 200),
    light: glass(0.87, 0.13, 88),
  },
  {
    ground: glass(0.31, 0.1, 262),
    deep: glass(0.46, 0.16, 260),
    bright: glass(0.72, 0.11, 225),
    light: glass(0.88, 0.12, 92),
  },
  {
    ground: glass(0.32, 0.06, 162),
    deep: glass(0.49, 0.095, 158),
    bright: glass(0.72, 0.13, 148),
    light: glass(0.89, 0.13, 100),
  },
  {
    ground: glass(0.33, 0.1, 14),
    deep: glass(0.48, 0.16, 18),
    bright: glass(0.72, 0.14, 52),
    light: glass(0.89, 0.1, 88),
  },
  {
    ground: glass(0.31, 0.09, 262),
    deep: glass(0.5, 0.17, 18),
    bright: glass(0.62, 0.12, 238),
    light: glass(0.88, 0.12, 85),
  },
  {
    ground: glass(0.32, 0.06, 165),
    deep: glass(0.5, 0.16, 22),
    bright: glass(0.66, 0.12, 160),
    light: glass(0.88, 0.13, 90),
  },
  {
    ground: glass(0.34, 0.06, 222),
    deep: glass(0.58, 0.13, 45),
    bright: glass(0.72, 0.1, 200),
    light: glass(0.9, 0.09, 88),
  },
  {
    ground: glass(0.3, 0.09, 292),
    deep: glass(0.47, 0.14, 300),
    bright: glass(0.72, 0.1, 245),
    light: glass(0.89, 0.11, 85),
  },
]

import { expect, test } from 'vitest'
import { hasNoLink } from '#app/text/links'

test.each(['https://evil.example', 'You won: HTTP://x', 'www.evil.example', 'me@evil.example'])(
  '%s is a link',
  name => {
    expect(hasNoLink(name)).toBe(false)
  },
)

test.each(['Aysel Məmmədova', 'Azər-Tex MMC', 'St. John’s', 'C++ / Rust', 'Компания «А.Б.»'])(
  '%s is none',
  name => {
    expect(hasNoLink(name)).toBe(true)
  },
)

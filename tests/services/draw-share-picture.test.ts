import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawSharePicture } from '#app/services/draw-share-picture.server'

const band = '<svg viewBox="0 0 9 9"><rect width="9" height="9" fill="#123"/></svg>'
const empty = { band, kicker: 'x', by: '', figures: [], rows: [] }

test('a picture is a PNG of 1200 × 630, also with very long words and with markup in them', async () => {
  const long = { ...empty, by: 'Ğ & <b> Ə', title: 'İşıq '.repeat(60) }
  const figures = [
    { value: '45 000 ₼', label: 'Mükafat fondu' },
    { value: '1 декабря 2026', label: 'Закрытие' },
  ]
  const rows = ['Beşik', 'W'.repeat(80)].map(name => ({ name, label: 'Приз', value: '5 ₼' }))
  for (const card of [
    { ...long, figures },
    { ...long, rows },
  ]) {
    const { format, width, height } = await sharp(await drawSharePicture(card)).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
  }
})

test('the fonts have the letters of the three languages: each is drawn in its own way', async () => {
  const letters = [...'əğıЖё₼']
  const drawn = await Promise.all(letters.map(title => drawSharePicture({ ...empty, title })))
  expect(new Set(drawn.map(picture => picture.toString('base64'))).size).toBe(letters.length)
})

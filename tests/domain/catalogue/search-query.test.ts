import { expect, test } from 'vitest'
import { readSearch } from '#app/domain/catalogue/search-query'

const term = (text: string, open = true) => ({ tokens: text.split(' '), open })

test.each([
  ['  Qarabağ   SÜNİ  zəka  süni ', [term('qarabag'), term('suni'), term('zeka')], []],
  ['su ai', [term('su', false), term('ai', false)], []],
  ['"süni zəka" dərs', [term('suni zeka', false), term('ders')], []],
  ['«Тёплый дом»', [term('теплый дом', false)], []],
  ['ключ "без конца', [term('ключ'), term('без'), term('конца')], []],
  ['e-hökumət', [term('e hokumet')], ['e-hokumet']],
  ['100%', [term('100')], ['100%']],
  ['c++ %', [], ['c++', '%']],
  ['AND NOT OR', [term('and'), term('not'), term('or', false)], []],
  ['" " “”', [], []],
])('%s', (q, terms, literals) => {
  expect(readSearch(q)).toEqual({ terms, literals })
})

test('only the first ten words count', () => {
  const many = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ')
  expect(readSearch(many).terms).toHaveLength(10)
})

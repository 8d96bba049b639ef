import type { LocalText } from '#app/domain/shared/local-text'

type SamplePrize = {
  name: LocalText
  note: LocalText
  kind: 'money' | 'in_kind'
  /** in qəpik */
  amount: number | null
  quantity: number
  place: number | null
}

const money = (place: number, manats: number, name: LocalText): SamplePrize => ({
  ...{ name, place, note: {}, kind: 'money', amount: manats * 100, quantity: 1 },
})

export const prizes: SamplePrize[] = [
  money(1, 10_000, { az: 'Birinci yer', en: 'First place', ru: 'Первое место' }),
  money(2, 6_000, { az: 'İkinci yer', en: 'Second place', ru: 'Второе место' }),
  money(3, 3_000, { az: 'Üçüncü yer', en: 'Third place', ru: 'Третье место' }),
  {
    name: {
      az: 'Üç məktəbdə tətbiq',
      en: 'Introduction at three schools',
      ru: 'Внедрение в трёх школах',
    },
    note: {
      az: 'Münsiflər heyətinin seçdiyi həlli bir tədris ili ərzində komanda ilə birgə tətbiq edirik.',
      en: 'We introduce the solution that the jury chooses, together with its team, for one school year.',
      ru: 'Решение, которое выберет жюри, мы внедряем вместе с командой в течение одного учебного года.',
    },
    ...{ kind: 'in_kind', amount: null, quantity: 1, place: null },
  },
]

import { expect, test } from 'vitest'
import { plainLines } from '#app/domain/challenge-import/plain-lines'
import { planPrizes } from '#app/domain/challenge-import/prize-plan'

/** [amount in whole dollars, quantity, rank] of each money prize, or the warnings where they stay a fund. */
function read(total: string, prizes: string, description = '') {
  const plan = planPrizes({ total, prizes: plainLines(prizes), description: plainLines(description) })
  const money = plan.prizes.filter(prize => prize.kind === 'money')
  return {
    money: money.map(prize => [(prize.amount ?? 0) / 100, prize.quantity, prize.place]),
    names: plan.prizes.map(prize => prize.name.en),
    warnings: plan.warnings,
  }
}

test.each<[string, string, (number | null)[][]]>([
  [
    '$225,000',
    '- First Place: \\$100,000\n- Second Place: \\$75,000\n- Third Place: \\$50,000',
    [
      [100000, 1, 1],
      [75000, 1, 2],
      [50000, 1, 3],
    ],
  ],
  [
    '$1,000,000',
    '1st (\\$700,000): A\n\n2nd (\\$200,000): B\n\n3rd (\\$100,000): C',
    [
      [700000, 1, 1],
      [200000, 1, 2],
      [100000, 1, 3],
    ],
  ],
  [
    '$1,750',
    '**First Prize**\n\n\\$1,000\n\n**Second Prize**\n\n\\$750',
    [
      [1000, 1, 1],
      [750, 1, 2],
    ],
  ],
  [
    '$17,500',
    '\\$10,000 First Prize\n\n\\$5,000 Second Prize\n\n\\$2,500 Third Prize',
    [
      [10000, 1, 1],
      [5000, 1, 2],
      [2500, 1, 3],
    ],
  ],
  [
    '$10,000',
    'First Prize: $5,000; Second Prize: $3,000; and Third Prize: $2,000.',
    [
      [5000, 1, 1],
      [3000, 1, 2],
      [2000, 1, 3],
    ],
  ],
  [
    '$100,000',
    'first, second, and third place prizes of $50,000, $30,000, and $20,000, respectively',
    [
      [50000, 1, 1],
      [30000, 1, 2],
      [20000, 1, 3],
    ],
  ],
  ['$10,000', 'Up to 5 winners will receive $2,000 each.', [[2000, 5, null]]],
  ['$350,000', 'Up to seven (7) winners will be selected, with each winning $50,000.', [[50000, 7, null]]],
  ['$85,500', '$1,500 to 57 teams', [[1500, 57, null]]],
  ['$2M', '$500,000 to up to 4 teams', [[500000, 4, null]]],
  ['$30,000', 'Stage 1 (up to 10): $3,000 each, up to $30,000 total', [[3000, 10, null]]],
  [
    '$380,000',
    '1st Place: $250K\n\n2nd-14th Place: $10k',
    [
      [250000, 1, 1],
      [10000, 13, null],
    ],
  ],
  [
    '$50,000',
    '$15k Grand Prize - $10k Runner up - $5k Honorable Mention - $5k (x4) People’s Choice',
    [
      [15000, 1, null],
      [10000, 1, null],
      [5000, 1, null],
      [5000, 4, null],
    ],
  ],
  [
    '$500,000',
    '| Phase | Winners | Prize |\n| --- | --- | --- |\n| White paper award | Up to 60 | $5,000 |\n| Pitch award | Up to 20 | $10,000 |',
    [
      [5000, 60, null],
      [10000, 20, null],
    ],
  ],
])('of %s, %j names its prizes', (total, text, prizes) => {
  expect(read(total, text)).toMatchObject({ money: prizes, warnings: [] })
})

test('sums before their places and a table of places are read in either order', () => {
  const places = [
    [20000, 1, 1],
    [10000, 1, 2],
  ]
  expect(read('€30,000', '€20,000 first prize and €10,000 second prize').money).toEqual(places)
  expect(
    read('$30,000', '| Place | Award |\n| --- | --- |\n| 1st | $20,000 |\n| 2nd | $10,000 |').money,
  ).toEqual(places)
})

test('prizes that do not add up to the total stay one fund with the text quoted', () => {
  expect(read('$100,000', '1st Prize: $200,000\n\n2nd Prize: $100,000')).toEqual({
    money: [[100000, 1, null]],
    names: ['Prize fund'],
    warnings: ['challenge_import.warn.prizes_do_not_add_up'],
  })
})

test.each([
  'Awards range from $5,000 to $50,000.',
  'Up to 3 winners will share the purse.',
  'The minimum award is $15,000.',
  'Up to 5 winners will receive up to a $50,00 prize.',
  'Winners will receive $10,000.',
  'Teams receive $30,000 CAD each.',
])('%j gives no number that could be a prize', text => {
  expect(read('$100,000', text)).toMatchObject({
    money: [[100000, 1, null]],
    warnings: ['challenge_import.warn.prize_fund_only'],
  })
})

test('without a declared total, places are taken as said and a warning says they were not checked', () => {
  expect(read('', '1st place: $3,000\n\n2nd place: $1,000')).toEqual({
    money: [
      [3000, 1, 1],
      [1000, 1, 2],
    ],
    names: ['1st place', '2nd place'],
    warnings: ['challenge_import.warn.prizes_without_total'],
  })
})

test('the total that the text declares is checked against when the field is empty', () => {
  expect(
    read('', 'The total prize purse is $4,000.\n\n1st place: $3,000\n\n2nd place: $1,000').warnings,
  ).toEqual([])
})

test('places given by two tracks are nobody’s rank in the whole', () => {
  const text = 'Track 1: Open\n\n1st - $300; 2nd - $200\n\nTrack 2: Closed\n\n1st - $400; 2nd - $100'
  expect(read('$1,000', text)).toEqual({
    money: [
      [300, 1, null],
      [200, 1, null],
      [400, 1, null],
      [100, 1, null],
    ],
    names: ['Track 1: 1st place', 'Track 1: 2nd place', 'Track 2: 1st place', 'Track 2: 2nd place'],
    warnings: [],
  })
})

test('what is not money is a prize in kind', () => {
  const text = '**Non-monetary Prizes**\n\nA flight on a balloon.'
  expect(read('', text)).toEqual({ money: [], names: ['Non-monetary prize'], warnings: [] })
})

test('where the prize field is empty, the description’s part on prizes is read', () => {
  const description =
    '## Overview\n\nWin $1 now.\n\n## Prizes\n\n1st place: $600\n\n2nd place: $400\n\n## Rules\n\n3rd place: $9'
  expect(read('$1,000', '', description).money).toEqual([
    [600, 1, 1],
    [400, 1, 2],
  ])
})

test('nothing said is no prize and no warning', () => {
  expect(read('', '')).toEqual({ money: [], names: [], warnings: [] })
})

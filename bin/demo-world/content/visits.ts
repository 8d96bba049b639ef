import { type ChallengeContent, type EntrantsContent, rulesWith, say } from './shape'

/** Scored by a metric: rows of a table are classified; open, with a board that moves. */
export const visits: ChallengeContent = {
  key: 'visits',
  institution: 'health',
  title: say(
    'Boş qalan stul: həkim qəbuluna kim gəlməyəcək?',
    'The empty chair: who will miss the appointment?',
    'Пустой стул: кто не придёт на приём?',
  ),
  summary: say(
    'Pasiyentin qəbula gəlməmə riskini proqnozlaşdırın ki, növbə gözləyənə vaxtında yer açılsın.',
    'Predict the risk that a patient misses an appointment, so that someone who waits gets the place in time.',
    'Спрогнозируйте риск неявки пациента, чтобы место вовремя получил тот, кто ждёт.',
  ),
  brief: say(
    `## Tapşırıq

Poliklinikalarda hər beşinci qəbul boş keçir. \`train.csv\` faylında nəticəsi məlum olan 800 qəbul, \`test.csv\` faylında isə 300 yeni qəbul var. Hər test qəbulu üçün pasiyentin gəlməmə riskini 0 ilə 1 arasında göstərin.

## Qiymətləndirmə

Metrika ROC əyrisinin altındakı sahədir (ROC AUC). Test sətirlərinin bir hissəsi açıq cədvəldə, qalanı sonda sayılır.

## Verilənlərin pasportu

| | |
|---|---|
| Sətirlər | 800 öyrənmə, 300 test |
| \`age\` | yaş, il |
| \`wait_days\` | yazılmadan qəbula qədər gün sayı |
| \`hour\` | qəbulun saatı |
| \`missed_before\` | əvvəl buraxılmış qəbulların sayı |
| \`reminder\` | 1, xatırlatma göndərilibsə |
| \`distance\` | evdən poliklinikaya məsafə, km |
| \`missed\` | 1, pasiyent gəlməyibsə (yalnız train.csv-də) |
| Mənbə | süni yolla yaradılıb, heç bir pasiyentə aid deyil |
| Məhdudiyyət | yalnız altı əlamət var, real klinikada onlar daha çoxdur |
| Lisenziya | CC0 1.0 |
| Sadə həll | \`wait-days.csv\`: risk yalnız gözləmə müddətinə görə |`,
    `## The task

In our clinics every fifth appointment stays empty. \`train.csv\` has 800 appointments whose outcome is known, \`test.csv\` has 300 new ones. Give for each test appointment the risk, between 0 and 1, that the patient stays away.

## Scoring

The metric is the area under the ROC curve (ROC AUC). A part of the test rows counts on the public board, the others at the end.

## Data card

| | |
|---|---|
| Rows | 800 for training, 300 for the test |
| \`age\` | age in years |
| \`wait_days\` | days between booking and appointment |
| \`hour\` | hour of the appointment |
| \`missed_before\` | appointments missed before |
| \`reminder\` | 1 if a reminder was sent |
| \`distance\` | kilometres from home to the clinic |
| \`missed\` | 1 if the patient stayed away (only in train.csv) |
| Source | synthetic; they describe no patient |
| Limits | six features only; a real clinic knows more |
| Licence | CC0 1.0 |
| Baseline | \`wait-days.csv\`: the risk follows the waiting time alone |`,
    `## Задача

В наших поликлиниках каждый пятый приём остаётся пустым. В \`train.csv\` — 800 приёмов с известным исходом, в \`test.csv\` — 300 новых. Для каждого тестового приёма укажите риск неявки от 0 до 1.

## Оценка

Метрика — площадь под ROC-кривой (ROC AUC). Часть тестовых строк считается в открытой таблице, остальные — в конце.

## Паспорт данных

| | |
|---|---|
| Строки | 800 для обучения, 300 тестовых |
| \`age\` | возраст, лет |
| \`wait_days\` | дней между записью и приёмом |
| \`hour\` | час приёма |
| \`missed_before\` | сколько приёмов пропущено раньше |
| \`reminder\` | 1, если отправлено напоминание |
| \`distance\` | расстояние от дома до поликлиники, км |
| \`missed\` | 1, если пациент не пришёл (только в train.csv) |
| Источник | синтетические данные, ни одного реального пациента |
| Ограничения | всего шесть признаков; в настоящей клинике их больше |
| Лицензия | CC0 1.0 |
| Базовое решение | \`wait-days.csv\`: риск зависит только от срока ожидания |`,
  ),
  lifeEvent: 'health',
  themes: ['health', 'data', 'artificial_intelligence'],
  eligibility: { types: [], teamMin: 1, teamMax: 3, note: {} },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 9_000, place: 1 },
    { name: say('İkinci yer', 'Second place', 'Второе место'), manats: 5_000, place: 2 },
    { name: say('Üçüncü yer', 'Third place', 'Третье место'), manats: 2_000, place: 3 },
  ],
  form: [],
  rubric: { criteria: [], guidance: {}, quorum: 1 },
  rules: rulesWith(
    say(
      '- Kənar verilənlərdən istifadə etmək olar, amma onlar hamı üçün açıq olmalıdır.',
      '- Other data may be used if they are open to everyone.',
      '- Можно использовать и другие данные, если они открыты для всех.',
    ),
  ),
  opens: { day: -13, hour: 10 },
  closes: { day: 9, hour: 18 },
  judged: { day: 12, hour: 18 },
  results: { day: 14, hour: 12 },
}

const team = (name: string, worth: number, versions: number) => ({
  ...{ name, worth, versions, title: '', solution: '', size: 1 },
})

export const visitsEntrants: EntrantsContent = {
  ownAnswers: [],
  teams: [
    { ...team('Növbəsiz', 8.8, 5), size: 2, demo: ['participant', 'teammate'] },
    team('Stetoskop', 9.3, 6),
    team('Dördüncü Kabinet', 8.1, 4),
    { ...team('Логит', 7.6, 4), language: 'ru' as const },
    team('Ağ Xalat', 6.9, 4),
    team('Saat Doqquz', 5.8, 3),
    { ...team('Second Opinion', 7.2, 4), language: 'en' as const },
    team('Resept', 3.4, 2),
  ],
}

import { type ChallengeContent, type EntrantsContent, rulesWith, say } from './shape'

/** Scored by a metric: teams have predicted numbers and chosen two attempts; the private scores come out soon. */
export const power: ChallengeContent = {
  key: 'power',
  institution: 'digital',
  title: say(
    'Sabahkı işıq: elektrik tələbatının proqnozu',
    'Tomorrow’s light: forecast the demand for electricity',
    'Свет на завтра: прогноз спроса на электричество',
  ),
  summary: say(
    'Şəhər yarımstansiyasının saatlıq yükünü bir gün əvvəl proqnozlaşdırın. Ballar dərhal görünür, nəticəni gizli saatlar həll edir.',
    'Forecast the hourly load of a city substation one day ahead. Scores appear at once; hidden hours decide.',
    'Спрогнозируйте почасовую нагрузку городской подстанции на сутки вперёд. Оценки видны сразу, решают скрытые часы.',
  ),
  brief: say(
    `## Tapşırıq

\`train.csv\` faylında yarımstansiyanın 1 200 saatlıq yükü, \`test.csv\` faylında isə yükü gizlədilmiş növbəti 400 saat var. Hər test saatı üçün yükü meqavatla proqnozlaşdırın.

| Sütun | Məna |
|---|---|
| \`id\` | saatın nömrəsi |
| \`hour\` | günün saatı, 0–23 |
| \`weekday\` | həftənin günü, 1–7 |
| \`temperature\` | havanın temperaturu, °C |
| \`load\` | yük, MVt (yalnız train.csv-də) |

## Qiymətləndirmə

Metrika orta kvadratik səhvdir (RMSE). Test saatlarının bir hissəsi açıq cədvəldə, qalanı sonda sayılır.

## Verilənlərin pasportu

| | |
|---|---|
| Sətirlər | 1 200 öyrənmə, 400 test |
| Mənbə | süni yolla yaradılıb: mövsüm, temperatur və həftə dövrü real şəbəkəyə bənzəyir, amma heç bir abonenti göstərmir |
| Məhdudiyyət | bayram günləri yoxdur |
| Lisenziya | CC0 1.0 |
| Sadə həll | \`hourly-mean.csv\`: günün hər saatının orta yükü |`,
    `## The task

\`train.csv\` has the load of a substation in 1,200 hours; \`test.csv\` has the next 400 hours, whose load is hidden. Forecast the load of each test hour in megawatts.

| Column | Meaning |
|---|---|
| \`id\` | number of the hour |
| \`hour\` | hour of the day, 0–23 |
| \`weekday\` | day of the week, 1–7 |
| \`temperature\` | air temperature, °C |
| \`load\` | load, MW (only in train.csv) |

## Scoring

The metric is the root mean squared error (RMSE). A part of the test hours counts on the public board, the others at the end.

## Data card

| | |
|---|---|
| Rows | 1,200 for training, 400 for the test |
| Source | synthetic: season, temperature and weekly rhythm resemble a real grid, but show no customer |
| Limits | there are no public holidays |
| Licence | CC0 1.0 |
| Baseline | \`hourly-mean.csv\`: the mean load of each hour of the day |`,
    `## Задача

В \`train.csv\` — нагрузка подстанции за 1 200 часов, в \`test.csv\` — следующие 400 часов, нагрузка которых скрыта. Спрогнозируйте нагрузку каждого тестового часа в мегаваттах.

| Столбец | Смысл |
|---|---|
| \`id\` | номер часа |
| \`hour\` | час суток, 0–23 |
| \`weekday\` | день недели, 1–7 |
| \`temperature\` | температура воздуха, °C |
| \`load\` | нагрузка, МВт (только в train.csv) |

## Оценка

Метрика — среднеквадратичная ошибка (RMSE). Часть тестовых часов считается в открытой таблице, остальные — в конце.

## Паспорт данных

| | |
|---|---|
| Строки | 1 200 для обучения, 400 тестовых |
| Источник | синтетические данные: сезон, температура и недельный ритм похожи на настоящую сеть, но не показывают ни одного потребителя |
| Ограничения | нет праздничных дней |
| Лицензия | CC0 1.0 |
| Базовое решение | \`hourly-mean.csv\`: средняя нагрузка каждого часа суток |`,
  ),
  themes: ['energy', 'data'],
  eligibility: { types: [], teamMin: 1, teamMax: 4, note: {} },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 8_000, place: 1 },
    { name: say('İkinci yer', 'Second place', 'Второе место'), manats: 4_000, place: 2 },
    { name: say('Üçüncü yer', 'Third place', 'Третье место'), manats: 2_000, place: 3 },
  ],
  form: [],
  rubric: { criteria: [], guidance: {}, quorum: 1 },
  rules: rulesWith(
    say(
      '- Test saatlarının yükünü başqa mənbədən axtarmaq qadağandır.',
      '- Looking for the load of the test hours elsewhere is forbidden.',
      '- Искать нагрузку тестовых часов в других источниках запрещено.',
    ),
  ),
  opens: { day: -33, hour: 10 },
  closes: { day: -3, hour: 18 },
  judged: { day: -1, hour: 12 },
  results: { day: 1, hour: 12 },
}

const team = (name: string, worth: number, versions: number) => ({
  ...{ name, worth, versions, title: '', solution: '', size: 1 },
})

/** `worth`: how good the last attempt is; `versions`: how many there were. */
export const powerEntrants: EntrantsContent = {
  ownAnswers: [],
  teams: [
    { ...team('Qradiyent', 8.6, 5), size: 2, demo: ['participant', 'teammate'] },
    team('Yük Xətti', 9.1, 6),
    team('Kilovat', 8.3, 4),
    team('Meşə və Ağac', 8.4, 5),
    team('Gecə Növbəsi', 6.4, 3),
    team('Ampul', 5.2, 2),
    team('Persistens', 3.1, 1),
    team('Xəzər Küləyi', 8, 4),
    { ...team('Tok', 2.4, 1), language: 'ru' as const },
  ],
}

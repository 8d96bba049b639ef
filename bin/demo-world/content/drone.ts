import {
  type ChallengeContent,
  criterion,
  type EntrantsContent,
  feasibility,
  formWith,
  impact,
  juryGuidance,
  longText,
  rulesWith,
  say,
} from './shape'

/** Cancelled while it was open. */
export const drone: ChallengeContent = {
  key: 'drone',
  institution: 'health',
  title: say(
    'Dağ kəndinə dronla dərman',
    'Medicine by drone to mountain villages',
    'Лекарства в горные сёла — дроном',
  ),
  summary: say(
    'Qar yolu bağlayanda insulin və zərdab kəndə vaxtında çatsın: qırx kilometrlik təhlükəsiz hava yolu layihəsi.',
    'Insulin and serum should arrive when snow closes the road: design a safe air route of forty kilometres.',
    'Когда снег закрывает дорогу, инсулин и сыворотка должны дойти вовремя: проект безопасного воздушного пути в сорок километров.',
  ),
  brief: say(
    `## Problem

Qışda Şahdağ ətrafındakı doqquz kəndin yolu orta hesabla 23 gün bağlı qalır. İnsulin, zərdab və qan komponentləri soyuq zəncirdə, bir neçə saata çatdırılmalıdır.

## Tapşırıq

Xəstəxana ilə kənd arasında dronla çatdırılmanın tam ssenarisini qurun: uçuş, yük qutusu, qəbul, soyuq zəncir, qəza halı.

| Tələb | Qiymət |
|---|---:|
| Məsafə | 40 km |
| Yük | 2 kq |
| Temperatur | 2–8 °C |
| Küləyə davamlılıq | 14 m/s |

## Qiymətləndirmədə

- ilk növbədə aşağıdakı insanların təhlükəsizliyi;
- rabitə itəndə dronun davranışı;
- kənddə təlim keçməmiş adamın yükü qəbul edə bilməsi.

## Mərhələlər

1. Sənəd üzrə seçim;
2. poliqonda uçuş;
3. bir qış boyu iki kənddə sınaq.`,
    `## The problem

In winter the roads to nine villages around Shahdagh are closed for 23 days on average. Insulin, serum and blood components must arrive cold, within hours.

## The task

Design the whole delivery by drone between hospital and village: the flight, the box, the hand-over, the cold chain, and what happens when something fails.

| Requirement | Value |
|---|---:|
| Distance | 40 km |
| Load | 2 kg |
| Temperature | 2–8 °C |
| Wind | 14 m/s |

## Judging looks at

- the safety of people below, before all else;
- what the drone does when contact is lost;
- whether an untrained villager can take the load.

## Steps

1. Selection on paper;
2. flights at a test range;
3. a winter’s trial in two villages.`,
    `## Проблема

Зимой дороги к девяти сёлам у Шахдага закрыты в среднем 23 дня. Инсулин, сыворотку и компоненты крови нужно доставить в холоде и за несколько часов.

## Задача

Продумать всю доставку дроном между больницей и селом: полёт, контейнер, приём, холодовую цепь и поведение при аварии.

| Требование | Значение |
|---|---:|
| Расстояние | 40 км |
| Груз | 2 кг |
| Температура | 2–8 °C |
| Ветер | 14 м/с |

## При оценке важно

- прежде всего безопасность людей внизу;
- поведение дрона при потере связи;
- сможет ли неподготовленный житель принять груз.

## Этапы

1. Отбор по документам;
2. полёты на полигоне;
3. зимнее испытание в двух сёлах.`,
  ),
  lifeEvent: 'health',
  themes: ['transport', 'health'],
  eligibility: { types: ['startup', 'company', 'researcher'], teamMin: 2, teamMax: 5, note: {} },
  prizes: [{ name: say('Qalib', 'Winner', 'Победитель'), manats: 40_000, place: 1 }],
  form: formWith(
    longText(
      'failure',
      say('Qəza ssenarisi', 'When it fails', 'Аварийный сценарий'),
      say(
        'Rabitə 12-ci kilometrdə itir: sonra nə olur?',
        'Contact is lost at kilometre 12: what happens next?',
        'Связь потеряна на 12-м километре: что дальше?',
      ),
    ),
  ),
  rubric: {
    criteria: [
      criterion('safety', 6, {
        name: say('Təhlükəsizlik', 'Safety', 'Безопасность'),
        guidance: say('Ən pis halı axtarın.', 'Look for the worst case.', 'Ищите худший случай.'),
        anchors: [
          say('Riskli', 'Risky', 'Рискованно'),
          say('Qismən', 'In part', 'Частично'),
          say('Sübut olunub', 'Proven', 'Доказано'),
        ],
      }),
      feasibility(3),
      impact(1, say('Neçə kəndə çatır?', 'How many villages does it reach?', 'Скольких сёл достигнет?')),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Uçuşlar yalnız icazə verilmiş poliqonda aparılır.',
      '- Flights take place only at the permitted test range.',
      '- Полёты проводятся только на разрешённом полигоне.',
    ),
  ),
  opens: { day: -40, hour: 10 },
  closes: { day: 20, hour: 18 },
  judged: { day: 45, hour: 18 },
  results: { day: 50, hour: 12 },
}

export const droneEntrants: EntrantsContent = {
  ownAnswers: [
    'Dron 90 saniyə gözləyir, sonra əvvəlcədən seçilmiş altı eniş nöqtəsindən ən yaxınına yönəlir. Paraşüt müstəqil batareya ilə işləyir.',
    'Rabitə itərsə, aparat yola davam etmir: geri dönüş hündürlüyünə qalxıb başlanğıca qayıdır.',
  ],
  teams: [
    {
      name: 'Şahin Kuryer',
      title: 'Qanadlı dron və dəyişən yük qutusu',
      solution:
        'Şaquli qalxan qanadlı aparat 60 km uçur; yük qutusunda faza dəyişən material temperaturu altı saat saxlayır.',
      size: 3,
      worth: 7,
      type: 'startup',
      demo: ['participant'],
    },
    {
      name: 'Dağ Yolu',
      title: 'Kanat yolu: hər kəndə dron lazım deyil',
      solution:
        'Doqquz kənddən üçü üçün yüngül yük kanatı həm ucuz, həm də küləyə davamlıdır. Qalanları üçün dron təklif edirik.',
      size: 2,
      worth: 6,
      type: 'company',
    },
  ],
}

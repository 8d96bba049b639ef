import {
  type ChallengeContent,
  criterion,
  feasibility,
  formWith,
  impact,
  juryGuidance,
  longText,
  rulesWith,
  say,
} from './shape'

/** Approved, not yet published. */
export const ebus: ChallengeContent = {
  key: 'ebus',
  institution: 'transport',
  title: say(
    'Elektrobuslar nə vaxt şarj olunsun?',
    'When should electric buses charge?',
    'Когда заряжать электробусы?',
  ),
  summary: say(
    'Depoda 160 elektrobus, 48 şarj məntəqəsi və bir kabel var. Hamısı səhər saat altıda hazır olsun, şəbəkə isə yüklənməsin.',
    'A depot has 160 electric buses, 48 chargers and one cable. All must be ready at six, and the grid must not be strained.',
    'В депо 160 электробусов, 48 зарядок и один кабель. К шести утра всё должно быть готово, а сеть — не перегружена.',
  ),
  brief: say(
    `## Problem

Gecə saat on birdən sonra avtobuslar depoya eyni vaxtda qayıdır və hamısı birdən qoşulur. Yük 7,4 MVt-a çatır, kabel isə 5 MVt-lıqdır. Növbətçi siyahını əllə tutur; səhər orta hesabla dörd avtobus yarımçıq batareya ilə çıxır.

## Tapşırıq

Hər gecə üçün şarj qrafiki quran proqram: hansı avtobus, nə vaxt, hansı gücdə.

| Parametr | Qiymət |
|---|---:|
| Avtobus | 160 |
| Şarj məntəqəsi (150 kVt) | 48 |
| Kabelin həddi | 5 MVt |
| Gecə tarifi | 00:00–06:00 |

## Həll nəyi bacarmalıdır

- gecikən avtobusa görə planı bir dəqiqəyə yenidən qurmaq;
- məntəqə sıradan çıxanda işləməyə davam etmək;
- batareyanın ömrünü qorumaq;
- növbətçiyə “niyə bu avtobus gözləyir?” sualının cavabını göstərmək.

## Müqayisə

1. 90 gecənin həqiqi məlumatında simulyasiya;
2. xərc, pik yük və gecikən avtobusların sayı;
3. üç gecə depoda canlı sınaq.`,
    `## The problem

After eleven at night the buses return together and all plug in at once. The load reaches 7.4 MW on a cable made for 5. The dispatcher keeps a list by hand, and four buses a morning leave with a half-empty battery.

## The task

A program that plans each night’s charging: which bus, when, at what power.

| Parameter | Value |
|---|---:|
| Buses | 160 |
| Chargers (150 kW) | 48 |
| Cable limit | 5 MW |
| Night tariff | 00:00–06:00 |

## A solution must

- plan again within a minute when a bus is late;
- keep working when a charger fails;
- spare the batteries;
- show the dispatcher why a bus is waiting.

## How we compare

1. Simulation on 90 real nights;
2. cost, peak load and number of late buses;
3. three live nights at the depot.`,
    `## Проблема

После одиннадцати вечера автобусы возвращаются разом и все подключаются сразу. Нагрузка доходит до 7,4 МВт при кабеле на 5. Диспетчер ведёт список вручную; утром в среднем четыре автобуса выходят с полупустой батареей.

## Задача

Программа, которая строит план зарядки на каждую ночь: какой автобус, когда и на какой мощности.

| Параметр | Значение |
|---|---:|
| Автобусы | 160 |
| Зарядки (150 кВт) | 48 |
| Предел кабеля | 5 МВт |
| Ночной тариф | 00:00–06:00 |

## Решение должно

- за минуту перестроить план, если автобус опоздал;
- работать при отказе зарядки;
- беречь батареи;
- показывать диспетчеру, почему автобус ждёт.

## Сравнение

1. Моделирование на 90 реальных ночах;
2. стоимость, пиковая нагрузка и число опозданий;
3. три ночи в депо.`,
  ),
  themes: ['energy', 'transport'],
  eligibility: { types: [], teamMin: 1, teamMax: 5, note: {} },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 15_000, place: 1 },
    { name: say('İkinci yer', 'Second place', 'Второе место'), manats: 8_000, place: 2 },
  ],
  form: formWith(
    longText(
      'nights',
      say('Simulyasiya nəticəsi', 'Simulation result', 'Результат моделирования'),
      say('90 gecə üzrə üç göstərici', 'Three measures over 90 nights', 'Три показателя за 90 ночей'),
    ),
  ),
  rubric: {
    criteria: [
      criterion('schedule', 5, {
        name: say('Qrafikin keyfiyyəti', 'Quality of the schedule', 'Качество графика'),
        guidance: say(
          'Pik yükə və hazır olmayan avtobuslara baxın.',
          'Look at peak load and buses not ready.',
          'Смотрите на пик и неготовые автобусы.',
        ),
        anchors: [
          say('İndikindən pis', 'Worse than today', 'Хуже нынешнего'),
          say('Kabel həddində', 'Within the cable’s limit', 'В пределах кабеля'),
          say('Optimuma yaxın', 'Near the optimum', 'Близко к оптимуму'),
        ],
      }),
      feasibility(3),
      impact(
        2,
        say('Neçə manat və neçə reys?', 'How many manats, how many trips?', 'Сколько манатов и рейсов?'),
      ),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Depo məlumatı gizlilik razılaşması ilə verilir.',
      '- Depot data are given under a confidentiality agreement.',
      '- Данные депо передаются по соглашению о неразглашении.',
    ),
  ),
  opens: { day: 14, hour: 10 },
  closes: { day: 60, hour: 18 },
  judged: { day: 85, hour: 18 },
  results: { day: 92, hour: 12 },
}

import {
  type ChallengeContent,
  criterion,
  type EntrantsContent,
  feasibility,
  formWith,
  impact,
  juryGuidance,
  longText,
  novelty,
  rulesWith,
  say,
} from './shape'

const raw = String.raw

/** Open. */
export const irrigation: ChallengeContent = {
  key: 'irrigation',
  institution: 'agro',
  title: say(
    'Kiçik təsərrüfat üçün suvarma məsləhətçisi',
    'An irrigation adviser for small farms',
    'Советчик по поливу для небольшого хозяйства',
  ),
  summary: say(
    'Bir-iki hektarı olan fermerə sabah nə qədər su verməli olduğunu deyən, sensorsuz da işləyən sadə alət.',
    'A simple tool, usable without sensors, that tells a farmer with a hectare or two how much to water tomorrow.',
    'Простой инструмент, работающий и без датчиков: подсказывает фермеру с парой гектаров, сколько поливать завтра.',
  ),
  brief: say(
    raw`## Problem

Mil-Muğanda sahələrin yarıdan çoxu iki hektardan kiçikdir. Fermer suyu “qonşu nə vaxt verirsə” verir: pambıq sahəsində normadan orta hesabla 35 % artıq su gedir, torpaq şoranlaşır. Sensor dəsti isə 2 000 manatdan başlayır.

## Nə istəyirik

Telefonda (SMS ilə də) işləyən məsləhətçi. O, açıq peyk və hava məlumatından istifadə edib bir suala cavab verməlidir: *sabah sulayım, yoxsa gözləyim; sulayırsamsa, neçə saat?*

Başlanğıc nöqtəsi məlum düsturdur:

$$
ET_c = K_c \cdot ET_0
$$

burada $ET_0$ istinad buxarlanması, $K_c$ bitkinin inkişaf mərhələsinin əmsalıdır. Bizə düsturun özü yox, **yerli şəraitə uyğun $K_c$** və fermerin inandığı cavab lazımdır.

| Bitki | Sahə (min ha) | Mövsümdə suvarma |
|---|---:|---:|
| Pambıq | 104 | 5–7 dəfə |
| Yonca | 78 | 6–9 dəfə |
| Nar bağı | 22 | 8–12 dəfə |

## Şərtlər

- cavab üç cümlədən uzun olmasın, ədəbi və sadə dildə olsun;
- sensorsuz işləsin, sensor varsa, dəqiqləşsin;
- fermer “sulaya bilmədim” yazanda plan özünü düzəltsin.

## Sınaq

1. Qaliblər Sabirabad və Beyləqanda 14 sınaq sahəsində bir mövsüm işləyəcək.
2. Nəzarət sahəsi ilə müqayisədə su sərfi və məhsuldarlıq ölçüləcək.
3. Nəticələr açıq dərc olunacaq — uğursuz alınsa da.`,
    raw`## The problem

More than half of the plots in the Mil and Mughan plains are smaller than two hectares. Farmers water “when the neighbour does”: cotton gets 35% more than it needs on average, and the soil turns saline. A set of sensors starts at 2,000 manats.

## What we want

An adviser on the phone (by SMS too) that uses open satellite and weather data to answer one question: *shall I water tomorrow or wait, and if I water, for how many hours?*

The starting point is well known:

$$
ET_c = K_c \cdot ET_0
$$

where $ET_0$ is reference evapotranspiration and $K_c$ the crop’s coefficient at its stage. We do not need the formula; we need a **$K_c$ that fits local conditions** and an answer that farmers believe.

| Crop | Area (1,000 ha) | Waterings a season |
|---|---:|---:|
| Cotton | 104 | 5–7 |
| Lucerne | 78 | 6–9 |
| Pomegranate | 22 | 8–12 |

## Conditions

- an answer of no more than three plain sentences;
- it works without sensors and gets better with them;
- when the farmer replies “I could not water”, the plan corrects itself.

## The trial

1. Winners work for a season on 14 plots in Sabirabad and Beylagan.
2. Water use and yield are measured against a control plot.
3. Results are published, even if they disappoint.`,
    raw`## Проблема

Больше половины участков на Мильской и Муганской равнинах меньше двух гектаров. Фермер поливает «когда сосед»: хлопок получает в среднем на 35 % больше нормы, почва засоляется. А комплект датчиков стоит от 2 000 манатов.

## Чего мы хотим

Советчик в телефоне (и по SMS), который по открытым спутниковым и погодным данным отвечает на один вопрос: *поливать завтра или подождать, и если поливать, то сколько часов?*

Отправная точка известна:

$$
ET_c = K_c \cdot ET_0
$$

где $ET_0$ — эталонная эвапотранспирация, а $K_c$ — коэффициент культуры на её стадии. Нам нужна не формула, а **$K_c$ для местных условий** и ответ, которому фермер поверит.

| Культура | Площадь (тыс. га) | Поливов за сезон |
|---|---:|---:|
| Хлопок | 104 | 5–7 |
| Люцерна | 78 | 6–9 |
| Гранат | 22 | 8–12 |

## Условия

- ответ не длиннее трёх простых фраз;
- работает без датчиков, а с ними — точнее;
- если фермер ответил «не смог полить», план исправляется сам.

## Испытание

1. Победители работают один сезон на 14 участках в Сабирабаде и Бейлагане.
2. Расход воды и урожайность сравниваются с контрольным участком.
3. Результаты будут опубликованы, даже если разочаруют.`,
  ),
  lifeEvent: 'business',
  themes: ['agriculture', 'environment', 'space'],
  eligibility: {
    types: ['student', 'researcher', 'startup', 'company', 'individual'],
    teamMin: 2,
    teamMax: 5,
    note: say(
      'Komandada ən azı bir nəfər aqronom və ya təcrübəli fermer olması tövsiyə edilir.',
      'We recommend having an agronomist or an experienced farmer on the team.',
      'Рекомендуем включить в команду агронома или опытного фермера.',
    ),
  },
  prizes: [
    {
      name: say('Qalib komandalar', 'Winning teams', 'Команды-победители'),
      note: say(
        'İki komanda bərabər mükafat alır və sınağa buraxılır',
        'Two teams win equally and enter the trial',
        'Две команды получают равные премии и выходят на испытание',
      ),
      manats: 18_000,
      quantity: 2,
      place: 1,
    },
    {
      name: say('Ən yaxşı tələbə komandası', 'Best student team', 'Лучшая студенческая команда'),
      manats: 4_000,
    },
    {
      name: say('Sınaq sahəsi və mentorluq', 'Trial plot and mentoring', 'Опытный участок и наставник'),
      note: say(
        'Mərkəzin aqronomu bir mövsüm komanda ilə işləyir',
        'An agronomist of the centre works with the team for a season',
        'Агроном центра работает с командой целый сезон',
      ),
      quantity: 2,
    },
  ],
  form: formWith(
    longText(
      'message',
      say('Fermerə gedən mesaj', 'The message to the farmer', 'Сообщение фермеру'),
      say(
        'İyulun 12-si, pambıq, 38 °C, küləkli: mesajı olduğu kimi yazın',
        '12 July, cotton, 38 °C, windy: write the message as it would be sent',
        '12 июля, хлопок, 38 °C, ветер: напишите сообщение так, как оно уйдёт',
      ),
      600,
    ),
  ),
  rubric: {
    criteria: [
      criterion('agronomy', 3, {
        name: say('Aqronomik əsas', 'Agronomic ground', 'Агрономическая основа'),
        guidance: say(
          'Əmsalların mənbəyinə və yerli torpağa uyğunluğuna baxın.',
          'Look at where coefficients come from and whether they fit local soil.',
          'Смотрите на источник коэффициентов и соответствие местным почвам.',
        ),
        anchors: [
          say('Əsassızdır', 'Groundless', 'Без обоснования'),
          say('Ümumi cədvəllər', 'General tables', 'Общие таблицы'),
          say('Yerli ölçmə ilə yoxlanıb', 'Checked by local measurement', 'Проверено местными замерами'),
        ],
      }),
      impact(
        3,
        say(
          'Qənaət olunan suyu və fermerin vaxtını nəzərə alın.',
          'Count the water saved and the farmer’s time.',
          'Учитывайте сбережённую воду и время фермера.',
        ),
      ),
      feasibility(3),
      novelty(1),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Sınaq sahələrində aparılan ölçmələr açıq lisenziya ilə dərc olunur.\n- Fermerlərin telefon nömrələri yalnız sınaq üçün istifadə edilir.',
      '- Measurements from the trial plots are published under an open licence.\n- Farmers’ telephone numbers are used for the trial only.',
      '- Измерения с опытных участков публикуются под открытой лицензией.\n- Телефоны фермеров используются только для испытания.',
    ),
  ),
  opens: { day: -12, hour: 10 },
  closes: { day: 26, hour: 18 },
  judged: { day: 47, hour: 18 },
  results: { day: 54, hour: 12 },
}

export const irrigationEntrants: EntrantsContent = {
  ownAnswers: [
    'Sabah (12 iyul) pambığa su lazımdır: axşam 20:00-dan 3 saat. Günorta sulamayın, külək suyun üçdə birini aparacaq. Sulaya bilməsəniz, “1” yazın.',
    'Bu gün gözləyin. Torpaqda iki günlük nəm var; sabah axşam 4 saat sulasanız, kifayətdir. Külək 9 m/s, günorta suvarması itkidir.',
    'Pambıq çiçəkləmədədir, susuz qalmasın: bu gecə 2,5 saat, 15-i gecə 2 saat. Sualınız varsa, bu nömrəyə yazın.',
  ],
  teams: [
    {
      name: 'Arx',
      title: 'Arx: SMS-lə suvarma təqvimi',
      solution:
        'Fermer ilk gün üç sualı cavablandırır: hansı bitki, nə vaxt əkib, suyu necə gətirir. Qalanını Sentinel-2 şəkilləri və hava proqnozu tamamlayır. Hər axşam bir SMS gəlir; cavab yazmaq pulsuzdur.',
      size: 4,
      worth: 8.5,
      versions: 2,
      type: 'startup',
    },
    {
      name: 'Damla-Damla',
      title: 'Yonca və pambıq üçün yerli Kc cədvəli',
      solution:
        'Beyləqanda üç mövsüm apardığımız ölçmələrdən yerli əmsallar çıxarmışıq. Alət sadədir, dəyər cədvəldədir: şoran torpaqda norma 18 faizə qədər fərqlənir.',
      size: 3,
      worth: 8,
      type: 'researcher',
    },
    {
      name: 'Nar Bağı 4.0',
      title: 'Bağ üçün telefon kamerası ilə nəm ölçümü',
      solution:
        'Yarpağın şəklindən su stresini təyin edirik: fermer həftədə iki dəfə şəkil çəkir, model bağın hansı hissəsinin susuz qaldığını göstərir. 4 100 nar yarpağı şəkli yığmışıq.',
      size: 2,
      worth: 6.5,
      type: 'student',
    },
    {
      name: 'Kür Sahili',
      title: 'Qonşular növbəsi: kanal suyunun paylaşılması',
      solution:
        'Su azdırsa, ən yaxşı məsləhət də işləmir. Eyni kanaldan içən sahələri birlikdə planlayırıq: kimin bitkisi daha çox gözləyə bilər, o, sonra sulayır. Növbə hamıya eyni SMS-də görünür.',
      size: 3,
      worth: 7.5,
      versions: 2,
    },
    {
      name: 'AquaLens',
      title: 'Soil moisture from radar, under cloud',
      own: 'Wait today: the top 20 cm still hold two days of water. Water tomorrow from 21:00 for 3.5 hours, when the wind drops. If you cannot, reply 1 and we will move it.',
      solution:
        'Optical images fail on cloudy weeks, which is when the question matters most. We use Sentinel-1 radar to estimate surface moisture at 20 m and calibrate it with twelve cheap probes per district instead of one per field.',
      size: 5,
      worth: 7,
      language: 'en',
      type: 'researcher',
    },
    {
      name: 'Torpaq Dili',
      title: 'Radio ilə gündəlik suvarma xəbəri',
      solution: 'Hər rayon üçün səhər radiosunda bir dəqiqəlik məsləhət: telefonu olmayan fermer də eşidir.',
      size: 2,
      worth: 5,
      versions: 0,
      type: 'individual',
    },
  ],
}

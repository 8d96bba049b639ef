import type { FormField } from '#app/domain/challenges/content'
import type { LocalText } from '#app/domain/shared/local-text'

const megabyte = 1_000_000

type Asked = Partial<FormField> & Pick<FormField, 'id' | 'kind' | 'label'>

const question = (asked: Asked): FormField => ({
  ...{ hint: {}, required: true, maxLength: null, extensions: [], maxFiles: 1, maxBytes: null, options: [] },
  ...asked,
})

const say = (az: string, en: string, ru: string): LocalText => ({ az, en, ru })

export const conceptForm: FormField[] = [
  question({
    id: 'name',
    kind: 'text',
    label: say('Həllin adı', 'Name of the solution', 'Название решения'),
    hint: say(
      'Bir cümlə ilə nə olduğunu deyin. Komandanın adını yazmayın.',
      'Say in one line what it is. Do not name the team.',
      'Одной строкой скажите, что это. Не называйте команду.',
    ),
    maxLength: 120,
  }),
  question({
    id: 'problem',
    kind: 'long_text',
    label: say(
      'Hansı yolun problemi?',
      'Which way, and what is wrong with it?',
      'Какая дорога и что с ней не так?',
    ),
    hint: say(
      'Konkret yeri, vaxtı və uşaqların yaşını yazın. Bunu necə öyrəndiyinizi göstərin.',
      'Name the place, the time and the age of the children. Say how you know.',
      'Назовите место, время и возраст детей. Укажите, откуда вы это знаете.',
    ),
    maxLength: 2500,
  }),
  question({
    id: 'solution',
    kind: 'long_text',
    label: say('Həlliniz necə işləyir?', 'How does your solution work?', 'Как работает ваше решение?'),
    hint: say(
      'Bir uşağın səhərini əvvəldən axıra təsvir edin.',
      'Describe one child’s morning from beginning to end.',
      'Опишите утро одного ребёнка от начала до конца.',
    ),
    maxLength: 5000,
  }),
  question({
    id: 'subject',
    kind: 'choice',
    label: say('Əsas mövzu', 'Main subject', 'Основная тема'),
    options: [
      { id: 'street', label: say('Küçə və keçid', 'Street and crossing', 'Улица и переход') },
      { id: 'group', label: say('Birgə getmək', 'Walking together', 'Совместная дорога') },
      { id: 'information', label: say('Xəritə və məlumat', 'Maps and information', 'Карты и информация') },
      { id: 'other', label: say('Başqa', 'Other', 'Другое') },
    ],
  }),
  question({
    id: 'test',
    kind: 'long_text',
    label: say(
      'Bir məktəbdə necə sınayacaqsınız?',
      'How will you test it at one school?',
      'Как вы проверите его в одной школе?',
    ),
    hint: say(
      'Nəyi ölçəcəksiniz, nə qədər vaxt və nə lazımdır?',
      'What will you measure, how long will it take, and what do you need?',
      'Что вы измерите, сколько времени и что для этого нужно?',
    ),
    maxLength: 3000,
  }),
  question({
    id: 'drawing',
    kind: 'file',
    label: say('Eskiz, xəritə və ya slaydlar', 'Sketch, map or slides', 'Эскиз, карта или слайды'),
    required: false,
    extensions: ['pdf', 'png', 'jpg'],
    maxFiles: 3,
    maxBytes: 15 * megabyte,
  }),
]

export const prototypeForm: FormField[] = [
  question({
    id: 'done',
    kind: 'long_text',
    label: say(
      'Nə qurdunuz və sınaq necə keçdi?',
      'What did you build, and how did the test go?',
      'Что вы сделали и как прошла проверка?',
    ),
    hint: say(
      'Alınmayanı da yazın: münsiflər bunu zəiflik saymır.',
      'Say also what did not work. Judges do not count that as a weakness.',
      'Напишите и о том, что не получилось: судьи не считают это слабостью.',
    ),
    maxLength: 6000,
  }),
  question({
    id: 'measured',
    kind: 'long_text',
    label: say('Nəyi ölçdünüz?', 'What did you measure?', 'Что вы измерили?'),
    hint: say(
      'Əvvəl və sonra, rəqəmlərlə. Ölçmə üsulunu göstərin.',
      'Before and after, in figures, and how you measured.',
      'До и после, в цифрах, и как вы измеряли.',
    ),
    maxLength: 4000,
  }),
  question({
    id: 'cost',
    kind: 'long_text',
    label: say(
      'On məktəbdə bir il nə qədər başa gələr?',
      'What would a year at ten schools cost?',
      'Сколько будет стоить год работы в десяти школах?',
    ),
    hint: say(
      'Qurulma, saxlanma və insan əməyi ayrıca.',
      'Installation, maintenance and people’s time, each separately.',
      'Отдельно установка, содержание и труд людей.',
    ),
    maxLength: 2500,
  }),
  question({
    id: 'video',
    kind: 'link',
    label: say('Video və ya nümayiş', 'Video or demonstration', 'Видео или демонстрация'),
    hint: say(
      'Uşaqların üzü görünməsin.',
      'Children’s faces must not be seen.',
      'Лица детей не должны быть видны.',
    ),
    required: false,
  }),
  question({
    id: 'report',
    kind: 'file',
    label: say('Sınağın hesabatı', 'Report of the test', 'Отчёт о проверке'),
    hint: say('Ən çox 10 səhifə.', 'At most 10 pages.', 'Не больше 10 страниц.'),
    extensions: ['pdf'],
    maxBytes: 20 * megabyte,
  }),
]

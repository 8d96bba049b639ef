import { awardFinal } from './award'
import type { StagesScript } from './final-shape'
import { say } from './shape'

export const awardStages: StagesScript = {
  final: awardFinal,
  panels: [
    {
      name: say('İctimai səsvermə', 'Public vote', 'Общественное голосование'),
      kind: 'public',
      max: 500,
      opens: { day: -3, hour: 10 },
      closes: { day: 4, hour: 18 },
      judges: [],
    },
    {
      name: say('Münsiflər heyəti', 'Jury', 'Жюри'),
      kind: 'jury',
      max: 1000,
      opens: { day: -4, hour: 12 },
      closes: { day: 6, hour: 18 },
      judges: ['judge', 'elena.sokolova', 'daniel.weber'],
    },
    {
      name: say('Ekspertlər şurası', 'Council of experts', 'Совет экспертов'),
      kind: 'jury',
      max: 1500,
      opens: { day: 7, hour: 9 },
      closes: { day: 11, hour: 18 },
      judges: ['ramiz.ceferli', 'sara.agalarova'],
    },
  ],
  redacted: {
    team: 'Qarabağ Süni Zəka',
    from: 'Qarabağ Süni Zəka komandası olaraq iki icra hakimiyyətində',
    to: '█████ komandası olaraq iki icra hakimiyyətində',
  },
  conflict: {
    judge: 'vaqif.tagiyev',
    team: 'Dəzgah',
    day: -52,
    text: 'Vaqif müəllim ötən il “Dəzgah”ın sex sınağına ödənişli məsləhət verib.',
  },
  late: {
    judge: 'naile.muradova',
    team: 'Sözlük',
    day: -38,
    text: 'Rəydən sonra məlum oldu ki, Nailə xanımın qızı “Sözlük”də sınaq dərslərini aparır.',
  },
  reopened: {
    judge: 'isa.veysalov',
    team: 'Açıq Qərar',
    day: -37,
    text: '“Məsuliyyət” üzrə bal, münsifin yazdığına görə, başqa işə aiddir. Xahiş edirik, yenidən baxın.',
  },
  overridden: {
    judge: 'vaqif.tagiyev',
    team: 'Yol Gözü',
    day: -36,
    text: 'Münsif demonu köhnə ünvandan açıb; yeni ünvanda yoxlama heyətin iclasında birlikdə aparıldı (protokol 3).',
    criterion: 3,
    mark: '8',
  },
  discussed: {
    team: 'Qarabağ Süni Zəka',
    posts: [
      {
        judge: 'judge',
        day: -37,
        text: 'Ölçmə inandırıcıdır, çünki hər ay yüz məktub təkrar oxunub. Faydaya yüksək bal verməyi təklif edirəm.',
        stance: 'agree',
      },
      {
        judge: 'isa.veysalov',
        day: -36,
        text: 'Təciliyi kim yoxlayır? Modelin “təcili deyil” dediyi məktub itə bilər. Məncə, məsuliyyət üzrə bal yüksəkdir.',
        stance: 'disagree',
      },
      {
        judge: 'judge',
        day: -35,
        text: 'Haqlı sualdır: işdə bu haqda bir cümlə var, amma mexanizm yoxdur. Balımı bir pillə endirirəm.',
        stance: 'agree',
        changes: -1,
      },
    ],
  },
  advanced: {
    day: -30,
    reason:
      'Finala dörd yer nəzərdə tutulmuşdu. Dördüncü və beşinci işlərin kalibrlənmiş balları bir-birindən seçilmir: yer aralıqları üst-üstə düşür. Heyət aralarında təsadüfi sərhəd çəkməkdənsə, hər ikisini finala buraxdı.',
  },
  submitted: { judge: 2, 'elena.sokolova': 4, 'daniel.weber': 1, 'ramiz.ceferli': 0, 'sara.agalarova': 0 },
  voters: 24,
}

import type { DecisionScript } from './script'
import { say } from './shape'

export const museumDecision: DecisionScript = {
  winners: [['Sarı Bülbül'], ['Yaddaş']],
  citations: {
    'Sarı Bülbül': say(
      'Eksponatı danışdıra bildiyi kimi susdura da bildiyi üçün: fasiləsi olan yeganə bələdçi.',
      'Not only for making exhibits speak, but for letting them fall silent: the one guide with pauses.',
      'Не только за то, что экспонаты заговорили, но и за то, что умеют молчать: единственный гид с паузами.',
    ),
    Yaddaş: say(
      'Muzeyi qonşuluqda yaşayanların yaddaşı ilə tamamladığı və yazını məktəblilərə etibar etdiyi üçün.',
      'For completing the museum with its neighbours’ memories, and trusting schoolchildren to record them.',
      'За то, что дополнила музей памятью соседей и доверила запись школьникам.',
    ),
  },
  statement: say(
    'Münsiflər heyəti beş işi dinlədi — oxumaqdan əvvəl. Birinci yer haqqında qərar yekdil oldu, ikinci yer uzun müzakirədən sonra sıralamaya uyğun verildi.',
    'The jury listened to the five works before reading them. First place was unanimous; second, after a long discussion, follows the ranking.',
    'Жюри сначала слушало пять работ и лишь потом читало. Первое место присуждено единогласно, второе — после долгого обсуждения, в согласии с рейтингом.',
  ),
  paid: ['Sarı Bülbül', 'Yaddaş'],
}

export const birthDecision: DecisionScript = {
  winners: [['Beşik'], ['Laylay Komandası'], ['OneForm'], ['Qırx Gün']],
  citations: {
    Beşik: say(
      'Altı müraciəti bir səhifəyə sığdırdığı və hər düymənin yanında nəyin hara getdiyini göstərdiyi üçün.',
      'For fitting six applications on one page, and showing beside each button what goes where.',
      'За шесть заявлений на одной странице и за то, что у каждой кнопки видно, что и куда уходит.',
    ),
    'Laylay Komandası': say(
      'Ssenarini tibb bacısı ilə birlikdə yazdığı üçün: palatada işləməyən fikir bu işdə qalmayıb.',
      'For writing the scenario with a nurse: nothing is left in it that would not work on the ward.',
      'За сценарий, написанный вместе с медсестрой: в нём не осталось ничего, что не работало бы в палате.',
    ),
    OneForm: say(
      'Formaları yox, hadisələri birləşdirdiyi və hər baxışı valideynə göstərdiyi üçün.',
      'For joining events rather than forms, and showing parents every look at their data.',
      'За то, что объединяет не формы, а события, и показывает родителю каждое обращение к данным.',
    ),
    'Qırx Gün': say(
      'Ailələr bir cümlə ilə izah etdi: “Bizi tələsdirmədi”. Matəm halı üçün yazdığı səhifə çağırışın ən insani səhifəsidir.',
      'The families said it in a sentence: “It did not hurry us.” Its page for grief is the most humane of the challenge.',
      'Семьи сказали одной фразой: «Нас не торопили». Страница о горе — самая человечная в конкурсе.',
    ),
  },
  statement: say(
    'On iş qiymətləndirildi, hər birini dörd münsif oxudu. Birinci və ikinci yerlər sıralama ilə üst-üstə düşür. Üçüncü mükafat üzrə heyət sıralamadan kənara çıxıb; səbəbi aşağıda açıq yazılıb. Ailələrin seçimi on iki ailənin səsverməsi ilə müəyyən edilib.',
    'Ten works were judged, each by four judges. First and second place follow the ranking. For third prize the jury departed from it; the reason is given openly below. The families’ choice was made by the vote of twelve families.',
    'Оценено десять работ, каждую читали четверо членов жюри. Первое и второе места совпадают с рейтингом. По третьей премии жюри отступило от него; причина открыто указана ниже. Выбор семей определён голосованием двенадцати семей.',
  ),
  deviationReason:
    'Üçüncü yerdə olan “Qırx Gün” komandası qiymətləndirmə zamanı yazılı bildirdi ki, pilota qoşula bilməyəcək: üçüncü mükafatın şərti isə pilotda iştirakdır. Heyət mükafatı növbəti işə — “OneForm”a verdi; “Qırx Gün” ailələrin seçimi mükafatını saxlayır.',
  paid: ['Beşik'],
}

/** Saved, and public tomorrow. */
export const powerDecision: DecisionScript = {
  winners: [['Yük Xətti'], ['Qradiyent'], ['Meşə və Ağac']],
  citations: {},
  statement: say(
    'Yerləri gizli saatlardakı səhv müəyyən etdi. Hər komandanın seçdiyi iki cəhddən yaxşısı sayıldı.',
    'The error on the hidden hours decided the places. The better of the two attempts that each team chose was counted.',
    'Места определила ошибка на скрытых часах. Засчитана лучшая из двух попыток, выбранных командой.',
  ),
  paid: [],
}

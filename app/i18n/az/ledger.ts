/** Meydanın imzaladıqlarının yoxlanması: qəbzlər, jurnallar, imzalı uclar. */
export const ledger = {
  'ledger.title': 'Yoxlama',
  'ledger.lead':
    'Qəbzi, nəticə paketini, çağırışın jurnalını və ya imzalı uclar siyahısını yoxlayın. Dəyişdirilmiş bircə simvol belə tapılır və göstərilir.',
  'ledger.file': 'Fayl',
  'ledger.file_hint': 'Endirdiyiniz JSON faylı, olduğu kimi.',
  'ledger.text': 'Və ya faylın mətni',
  'ledger.text_hint': 'Faylı ilk mötərizədən sonuncuya qədər bütöv yapışdırın.',
  'ledger.submit': 'Yoxla',
  'ledger.nothing': 'Fayl seçin və ya mətnini yapışdırın.',
  'ledger.too_large':
    'Fayl burada yoxlamaq üçün çox böyükdür. “npx meydan verify FAYL” əmrindən istifadə edin.',
  'ledger.here_title': 'Fayl sizin cihazınızda qalır',
  'ledger.here_text': 'Onu bu səhifədə brauzeriniz oxuyub yoxlayır. Heç nə heç yerə göndərilmir.',
  'ledger.there_title': 'Fayl yoxlanmaq üçün bu serverə göndərilir',
  'ledger.there_text':
    'Brauzeriniz burada skript işlətmir və ya Ed25519 imzalarını yoxlaya bilmir. Server faylı yoxlayır, amma özündə saxlamır. Göndərmədən yoxlamaq üçün “npx meydan verify FAYL” əmrindən istifadə edin.',
  'ledger.good': 'Hər şey qaydasındadır',
  'ledger.bad': 'Uyğunsuzluq var',
  'ledger.unknown': 'Bunu yoxlamaq mümkün deyil',
  'ledger.ok': 'Düzdür',
  'ledger.wrong': 'Səhvdir',
  'ledger.to_know': 'Nəzərə alın',
  'ledger.key_title': 'İmza kimindir',
  'ledger.key_id': 'Bu Meydanın açarı',
  'ledger.key_since': 'Nə vaxtdan istifadə olunur',
  'ledger.key_text':
    'Bu səhifə yalnız bu açarı və saytın əvvəllər işlətdiyi açarları qəbul edir. İmkan varsa, onu qurumun başqa yerdə dərc etdiyi açarla tutuşdurun.',
  'ledger.key_link': 'Açıq açar (JSON)',
  'ledger.heads_link': 'Gündəlik imzalı uclar (JSON)',
  'ledger.cli_title': 'Bu saytsız yoxlama',
  'ledger.cli_text':
    'Eyni yoxlama öz kompüterinizdə, şəbəkəsiz də işləyir. Açar faylı kimin imzasını qəbul etdiyinizi bildirir.',
  'ledger.receipt_download': 'İmzalı qəbzi endir (JSON)',
  'ledger.receipt_verify': 'Qəbzi yoxla',

  'ledger.title.receipt':
    '{challenge}: təqdim olunan həllin {number} nömrəli versiyasının qəbzi, qəbul vaxtı: {at}',
  'ledger.title.ledger': '{challenge}: çağırışın jurnalı, {count} qeyd, çıxarılıb: {at}',
  'ledger.title.heads': '{issuer}: {count} imzalı uc',
  'ledger.title.bundle':
    '{challenge}: nəticələr, elan olunub: {at}. {submissions} həll, {judges} münsif, {reviews} rəy',

  'ledger.title.pin': '{issuer}: {count} jurnalın son qeydləri, {at}',
  'ledger.check.text': 'Faylda hər şey bir dəfə və bir cür yazılıb',
  'ledger.check.keys': 'Fayldakı hər açar öz adına uyğundur',
  'ledger.check.trusted': 'Açar etibar etdiyiniz açarlardandır',
  'ledger.check.key_times': 'Hər imza açarının istifadədə olduğu vaxtda qoyulub',
  'ledger.check.signature': 'İmza faylın məzmununa uyğundur',
  'ledger.check.entry': 'Jurnalın {seq} nömrəli qeydi bütövdür: izi yenidən hesablandı',
  'ledger.check.entry_says': '{seq} nömrəli qeyd qəbzlə eyni məlumatı daşıyır',
  'ledger.check.chain': '{count} qeydin hamısı bütövdür, heç biri əskik deyil, hər biri əvvəlkinin davamıdır',
  'ledger.check.head': '{day} tarixli, {seq} nömrəli qeyddəki uc imzalanıb',
  'ledger.check.head_place': 'İmzalı uc bu jurnalın {seq} nömrəli qeydidir',
  'ledger.check.heads': '{count} ucun hamısı imzalanıb',
  'ledger.check.inclusion': '{seq} nömrəli qeyddən {head} nömrəli imzalı uca qədər zəncir qırılmır',
  'ledger.check.own_entry': 'Qəbzin jurnaldakı qeydi bütövdür: izi yenidən hesablanıb',
  'ledger.check.own_entry_says': 'Qeyddə qəbzdə yazılanlar var',
  'ledger.check.day_head': '{day} tarixli uc imzalanıb',
  'ledger.check.path': 'Qeyddən {day} tarixli ucadək yol var',
  'ledger.check.days':
    '{count} günün ucları imzalanıb, ardıcıldır və kökləri qeydlərdən yenidən hesablananlarla eynidir',
  'ledger.check.rows': '{table} cədvəli: {count} sətir jurnalla tutuşdurulub',
  'ledger.check.not_covered':
    'ƏHATƏ OLUNMUR: {count} sətir jurnalın sətirləri qeyd etmədiyi dövrdəndir, onları hələ heç bir qeydlə tutuşdurmaq olmur',
  'ledger.check.rankings': '{count} sıralama saxlanmış məlumatlardan yenidən hesablanıb: eynidir',
  'ledger.check.old_rankings':
    'YENİDƏN HESABLANMAYIB: köhnə üsulla qurulmuş {count} sıralama; yalnız ilkin məlumatları yoxlanıb',
  'ledger.check.boards': '{count} açıq cədvəl sıralamasından yenidən qurulub: eynidir',
  'ledger.check.stage_decisions':
    'Növbəti mərhələyə keçənlər haqqında {count} qərar yenidən hesablanmış sıralama ilə tutuşdurulub: eynidir',
  'ledger.check.result': '{challenge} nəticələri: sıra, qaliblər və əsaslandırmalar yenidən hesablanıb',
  'ledger.check.engine': 'Sıralama burada yoxlanılan üsulla hesablanıb: {engine}',
  'ledger.check.percents': '{count} rəyin faizi ballardan yenidən hesablandı: eynidir',
  'ledger.check.order': '{count} həllin sıralaması ballardan yenidən hesablandı: eynidir',
  'ledger.check.findings':
    'Kalibrləmə, üsulların müqayisəsi, uzlaşma və xəbərdarlıqlar ballardan yenidən hesablandı: eynidir',
  'ledger.check.methods':
    'Başqa hesablama üsulu ilə qalib olmayacaq komandalar üçün münsiflərin səbəbi göstərilib — yalnız onlar üçün',
  'ledger.check.inputs': 'İlkin məlumatların SHA-256 izi yenidən hesablandı: eynidir',
  'ledger.check.awards':
    '{count} mükafat sıralamadakı komandalara verilib, sıralamadan fərq varsa, bu qeyd olunub',
  'ledger.check.ranking_entry':
    'Jurnalın {seq} nömrəli qeydi bütövdür və bu ilkin məlumatların izini saxlayır',
  'ledger.check.decision_entry': 'Jurnalın {seq} nömrəli qeydi bütövdür və bu qərarı saxlayır',
  'ledger.check.publication_entry': 'Jurnalın {seq} nömrəli qeydi bütövdür və bu elan vaxtını saxlayır',
  'ledger.check.database': 'Verilənlər bazası sağlamdır',
  'ledger.check.stream': '{stream} jurnalı: {count} qeyd, müəlliflərin izləri və imzalı uclar',
  'ledger.check.pin': '{at} tarixində təsbit edilmiş {count} qeyd yerindədir və dəyişməyib',
  'ledger.check.contents': 'Təqdim edilmiş {count} versiyanın məzmunu və faylları qəbul olunduğu kimidir',

  'ledger.fault.text': 'eyni ad iki dəfə yazılıb və ya nəsə verildiyi kimi yazılmayıb',
  'ledger.fault.key': '{keyId} adlı açar əslində başqa açardır',
  'ledger.fault.untrusted': '{keyId} açarı etibar etdiyiniz açarlardan deyil',
  'ledger.fault.key_ended': '{keyId} açarının müddəti imzadan əvvəl bitib: {at}',
  'ledger.fault.key_revoked': '{keyId} açarı imzadan əvvəl ləğv edilib: {at}',
  'ledger.fault.signature': 'faylın məzmunu imzalanan məzmun deyil, yaxud başqası imzalayıb',
  'ledger.fault.out_of_order': '{seq} nömrəli qeyd: burada əvvəlki qeyd təkrarlanır',
  'ledger.fault.gap': '{seq} nömrəli qeyd yoxdur',
  'ledger.fault.link_broken': '{seq} nömrəli qeyd özündən əvvəlkinin davamı deyil',
  'ledger.fault.payload_differs': '{seq} nömrəli qeyd: içindəkilər dəyişdirilib',
  'ledger.fault.hash_differs': '{seq} nömrəli qeyd dəyişdirilib: izi başqadır',
  'ledger.fault.entry_says': '{seq} nömrəli qeyd başqa şey haqqındadır',
  'ledger.fault.head': '{stream} jurnalının {day} tarixli ucu dəyişdirilib, yaxud başqası imzalayıb',
  'ledger.fault.head_place': '{seq} nömrəli qeyd yoxdur və ya izi imzalanan iz deyil',
  'ledger.fault.inclusion': '{seq} nömrəli qeyddən gedən zəncir imzalı {head} nömrəli qeydə çatmır',
  'ledger.fault.own_entry': 'qeydin məzmunu dəyişdirilib',
  'ledger.fault.own_entry_says': 'qeyd başqa bir şeyə aiddir',
  'ledger.fault.head_order': '{stream} jurnalının {day} tarixli ucu əvvəlkinin davamı deyil',
  'ledger.fault.root': '{stream} jurnalının {day} tarixli qeydləri kökü imzalanmış qeydlər deyil',
  'ledger.fault.path': 'yol {day} tarixli uca çatmır',
  'ledger.fault.instant_falls': '{seq} nömrəli qeydin vaxtı əvvəlki qeydin vaxtından tezdir',
  'ledger.fault.row_changed':
    '{table} {id}: sətir {stream} jurnalının {seq} nömrəli qeydində yazıldığı kimi deyil',
  'ledger.fault.row_missing':
    '{table} {id}: {stream} jurnalının {seq} nömrəli qeydində yazılmış sətir yoxdur',
  'ledger.fault.row_returned':
    '{table} {id}: {stream} jurnalının {seq} nömrəli qeydinə görə silinmiş sətir yerindədir',
  'ledger.fault.row_unnamed': '{table} {id}: bu sətir jurnalın heç bir qeydində yoxdur',
  'ledger.fault.instant_ahead': '{seq} nömrəli qeydin vaxtı bu maşının saatından irəlidir: {at}',
  'ledger.fault.ranking': '{run} sıralaması: saxlanan, ilkin məlumatlardan alınan deyil',
  'ledger.fault.board': '{board} cədvəli: saxlanan, sıralamasından alınan deyil',
  'ledger.fault.stage_decision':
    '{decision} qərarı: keçənlər sıralamanın verdiyi deyil və ya yersiz əsaslandırma yazılıb',
  'ledger.fault.pin': '{stream} jurnalının {seq} nömrəli qeydi yoxdur və ya heşi təsbit ediləndən fərqlidir',
  'ledger.fault.pin_file': '{file} belə fayl deyil və ya dəyişdirilib',
  'ledger.fault.result_gone': 'saxlanan məlumatlardan nəticəni qurmaq olmur',
  'ledger.fault.engine':
    'göstərilib: {stated}, burada: {computed}; Meydanın həmin üsulu olan versiyasından istifadə edin',
  'ledger.fault.percent': '{judge}, {team} komandası: göstərilib {stated}, hesablanıb {computed}',
  'ledger.fault.place': '{place} nömrəli yer: göstərilib {stated}, hesablanıb {computed}',
  'ledger.fault.apart': 'yer tutmayanlar: göstərilib {stated}, hesablanıb {computed}',
  'ledger.fault.inputs': 'hesablanıb: {hash}',
  'ledger.fault.award': '{team} komandasının mükafatı başqa mükafatdır və ya komanda iştirak etməyib',
  'ledger.fault.amount':
    '{team} komandasının mükafat məbləği mükafatlara və sıralamaya uyğun deyil: göstərilən {stated}',
  'ledger.fault.finding': '{what}: göstərilib {stated}, hesablanıb {computed}',
  'ledger.fault.contested':
    'başqa hesablama üsulları mükafatları başqalarına verir, amma bu qeyd olunmayıb və ya səbəbi yazılmayıb',
  'ledger.fault.uncontested':
    'bütün hesablama üsulları mükafatları eyni komandalara verir, amma əksi qeyd olunub',
  'ledger.fault.deviates': 'mükafatlar sıralamadan fərqlənir, amma bu qeyd olunmayıb və ya səbəbi yazılmayıb',
  'ledger.fault.follows': 'mükafatlar sıralamaya uyğundur, amma fərqləndiyi qeyd olunub',
  'ledger.fault.database': 'verilənlər bazası özü {count} nasazlıq göstərir',
  'ledger.fault.actor': '{seq} nömrəli qeyd: qeydi yaradan şəxs dəyişdirilib',
  'ledger.fault.content': 'həll {submission}: {number} nömrəli versiyanın məzmunu qəbul olunduğu kimi deyil',
  'ledger.fault.file': '{file} faylı yoxdur və ya baytları qəbul olunduğu kimi deyil',

  'ledger.note.head_due':
    'Həmin günün ucu bu vaxtdan sonra imzalanır: {at}. Qəbzi onda yenidən endirin: qeydin jurnalda olduğunu da sübut edəcək.',
  'ledger.note.instant_signed':
    'Qeyd hələ qəbzin vaxtı yazılmayan dövrə aiddir: qəbulun vaxtını yalnız imza təsdiqləyir.',
  'ledger.note.after_head': '{count} qeyd son imzalı ucdan sonra yazılıb.',
  'ledger.note.key_revoked':
    '{keyId} açarı ləğv edilib: {at}. Onu ələ keçirən istənilən vaxtı yaza bilər: əvvəldən saxladığınız uc ilə tutuşdurun.',
  'ledger.note.no_head_yet':
    'Bu qeydi hələ heç bir gündəlik imzalı uc əhatə etmir. Həmin sübutu da əldə etmək üçün qəbzi sabah yenidən endirin.',
  'ledger.note.no_head': 'Bu jurnalın hələ heç bir gündəlik ucu imzalanmayıb.',
  'ledger.note.judges':
    'Münsiflər bu faylda yalnız ona aid nömrələrlə göstərilir, məsələn, J1. Çağırışın jurnalını saxlamısınızsa, qeydləri onunla tutuşdurun.',
  'ledger.note.no_head_bundle':
    'Elan qeydini hələ heç bir gündəlik imzalı uc əhatə etmir. Həmin sübutu da əldə etmək üçün paketi sabah yenidən endirin.',
  'ledger.note.hashes_only':
    'Nəticələr elan olunanadək yalnız izlər açıqdır. Onlar sonradan heç nəyin dəyişdirilmədiyini sübut edir; nəyin baş verdiyi nəticələrlə birlikdə göstərilir.',

  'ledger.unknown.not_json': 'Bu, JSON faylı deyil və ya fayl zədələnib.',
  'ledger.unknown.format':
    'Meydan belə fayl imzalamır: bu nə qəbzdir, nə nəticə paketi, nə jurnal, nə də uclar siyahısı.',
  'ledger.unknown.shape': 'Nəsə əskikdir və ya yerində deyil: {place}',
}

/** Meydanın imzaladıqlarının yoxlanması: qəbzlər, jurnallar, imzalı uclar. */
export const proof = {
  'proof.title': 'Yoxlama',
  'proof.lead':
    'Qəbzi, nəticə paketini, çağırışın jurnalını və ya imzalı uclar siyahısını yoxlayın. Dəyişdirilmiş bircə simvol belə tapılır və göstərilir.',
  'proof.file': 'Fayl',
  'proof.file_hint': 'Endirdiyiniz JSON faylı, olduğu kimi.',
  'proof.text': 'Və ya faylın mətni',
  'proof.text_hint': 'Faylı ilk mötərizədən sonuncuya qədər bütöv yapışdırın.',
  'proof.submit': 'Yoxla',
  'proof.nothing': 'Fayl seçin və ya mətnini yapışdırın.',
  'proof.too_large':
    'Fayl burada yoxlamaq üçün çox böyükdür. “npx meydan verify FAYL” əmrindən istifadə edin.',
  'proof.here_title': 'Fayl sizin cihazınızda qalır',
  'proof.here_text': 'Onu bu səhifədə brauzeriniz oxuyub yoxlayır. Heç nə heç yerə göndərilmir.',
  'proof.there_title': 'Fayl yoxlanmaq üçün bu serverə göndərilir',
  'proof.there_text':
    'Brauzeriniz burada skript işlətmir və ya Ed25519 imzalarını yoxlaya bilmir. Server faylı yoxlayır, amma özündə saxlamır. Göndərmədən yoxlamaq üçün “npx meydan verify FAYL” əmrindən istifadə edin.',
  'proof.good': 'Hər şey qaydasındadır',
  'proof.bad': 'Uyğunsuzluq var',
  'proof.unknown': 'Bunu yoxlamaq mümkün deyil',
  'proof.ok': 'Düzdür',
  'proof.wrong': 'Səhvdir',
  'proof.to_know': 'Nəzərə alın',
  'proof.key_title': 'İmza kimindir',
  'proof.key_id': 'Bu Meydanın açarı',
  'proof.key_since': 'Nə vaxtdan istifadə olunur',
  'proof.key_text':
    'Bu səhifə yalnız bu açarı və saytın əvvəllər işlətdiyi açarları qəbul edir. İmkan varsa, onu qurumun başqa yerdə dərc etdiyi açarla tutuşdurun.',
  'proof.key_link': 'Açıq açar (JSON)',
  'proof.heads_link': 'Gündəlik imzalı uclar (JSON)',
  'proof.cli_title': 'Bu saytsız yoxlama',
  'proof.cli_text':
    'Eyni yoxlama öz kompüterinizdə, şəbəkəsiz də işləyir. Açar faylı kimin imzasını qəbul etdiyinizi bildirir.',
  'proof.receipt_download': 'İmzalı qəbzi endir (JSON)',
  'proof.receipt_verify': 'Qəbzi yoxla',

  'proof.title.receipt':
    '{challenge}: təqdim olunan həllin {number} nömrəli versiyasının qəbzi, qəbul vaxtı: {at}',
  'proof.title.ledger': '{challenge}: çağırışın jurnalı, {count} qeyd, çıxarılıb: {at}',
  'proof.title.heads': '{issuer}: {count} imzalı uc',
  'proof.title.bundle':
    '{challenge}: nəticələr, elan olunub: {at}. {submissions} həll, {judges} münsif, {reviews} rəy',

  'proof.title.pin': '{issuer}: {count} jurnalın son qeydləri, {at}',
  'proof.check.text': 'Faylda hər şey bir dəfə və bir cür yazılıb',
  'proof.check.keys': 'Fayldakı hər açar öz adına uyğundur',
  'proof.check.trusted': 'Açar etibar etdiyiniz açarlardandır',
  'proof.check.key_times': 'Hər imza açarının istifadədə olduğu vaxtda qoyulub',
  'proof.check.signature': 'İmza faylın məzmununa uyğundur',
  'proof.check.entry': 'Jurnalın {seq} nömrəli qeydi bütövdür: izi yenidən hesablandı',
  'proof.check.entry_says': '{seq} nömrəli qeyd qəbzlə eyni məlumatı daşıyır',
  'proof.check.chain': '{count} qeydin hamısı bütövdür, heç biri əskik deyil, hər biri əvvəlkinin davamıdır',
  'proof.check.head': '{day} tarixli, {seq} nömrəli qeyddəki uc imzalanıb',
  'proof.check.head_place': 'İmzalı uc bu jurnalın {seq} nömrəli qeydidir',
  'proof.check.heads': '{count} ucun hamısı imzalanıb',
  'proof.check.inclusion': '{seq} nömrəli qeyddən {head} nömrəli imzalı uca qədər zəncir qırılmır',
  'proof.check.own_entry': 'Qəbzin jurnaldakı qeydi bütövdür: izi yenidən hesablanıb',
  'proof.check.own_entry_says': 'Qeyddə qəbzdə yazılanlar var',
  'proof.check.day_head': '{day} tarixli uc imzalanıb',
  'proof.check.path': 'Qeyddən {day} tarixli ucadək yol var',
  'proof.check.days':
    '{count} günün ucları imzalanıb, ardıcıldır və kökləri qeydlərdən yenidən hesablananlarla eynidir',
  'proof.check.rows': '{table} cədvəli: {count} sətir jurnalla tutuşdurulub',
  'proof.check.not_covered':
    'ƏHATƏ OLUNMUR: {count} sətir jurnalın sətirləri qeyd etmədiyi dövrdəndir, onları hələ heç bir qeydlə tutuşdurmaq olmur',
  'proof.check.rankings': '{count} sıralama saxlanmış məlumatlardan yenidən hesablanıb: eynidir',
  'proof.check.old_rankings':
    'YENİDƏN HESABLANMAYIB: köhnə üsulla qurulmuş {count} sıralama; yalnız ilkin məlumatları yoxlanıb',
  'proof.check.boards': '{count} açıq lövhə sıralamasından yenidən qurulub: eynidir',
  'proof.check.stage_decisions':
    'Növbəti mərhələyə keçənlər haqqında {count} qərar yenidən hesablanmış sıralama ilə tutuşdurulub: eynidir',
  'proof.check.result': '{challenge} nəticələri: sıra, qaliblər və əsaslandırmalar yenidən hesablanıb',
  'proof.check.engine': 'Sıralama burada yoxlanılan üsulla hesablanıb: {engine}',
  'proof.check.percents': '{count} rəyin faizi ballardan yenidən hesablandı: eynidir',
  'proof.check.order': '{count} həllin sıralaması ballardan yenidən hesablandı: eynidir',
  'proof.check.findings':
    'Kalibrləmə, üsulların müqayisəsi, uzlaşma və xəbərdarlıqlar ballardan yenidən hesablandı: eynidir',
  'proof.check.methods':
    'Başqa hesablama üsulu ilə qalib olmayacaq komandalar üçün münsiflərin səbəbi göstərilib — yalnız onlar üçün',
  'proof.check.inputs': 'İlkin məlumatların SHA-256 izi yenidən hesablandı: eynidir',
  'proof.check.awards':
    '{count} mükafat sıralamadakı komandalara verilib, sıralamadan fərq varsa, bu qeyd olunub',
  'proof.check.ranking_entry':
    'Jurnalın {seq} nömrəli qeydi bütövdür və bu ilkin məlumatların izini saxlayır',
  'proof.check.decision_entry': 'Jurnalın {seq} nömrəli qeydi bütövdür və bu qərarı saxlayır',
  'proof.check.publication_entry': 'Jurnalın {seq} nömrəli qeydi bütövdür və bu elan vaxtını saxlayır',
  'proof.check.database': 'Verilənlər bazası sağlamdır',
  'proof.check.stream': '{stream} jurnalı: {count} qeyd, müəlliflərin izləri və imzalı uclar',
  'proof.check.pin': '{at} tarixində təsbit edilmiş {count} qeyd yerindədir və dəyişməyib',
  'proof.check.contents': 'Təqdim edilmiş {count} versiyanın məzmunu və faylları qəbul olunduğu kimidir',

  'proof.fault.text': 'eyni ad iki dəfə yazılıb və ya nəsə verildiyi kimi yazılmayıb',
  'proof.fault.key': '{keyId} adlı açar əslində başqa açardır',
  'proof.fault.untrusted': '{keyId} açarı etibar etdiyiniz açarlardan deyil',
  'proof.fault.key_ended': '{keyId} açarının müddəti imzadan əvvəl bitib: {at}',
  'proof.fault.key_revoked': '{keyId} açarı imzadan əvvəl ləğv edilib: {at}',
  'proof.fault.signature': 'faylın məzmunu imzalanan məzmun deyil, yaxud başqası imzalayıb',
  'proof.fault.out_of_order': '{seq} nömrəli qeyd: burada əvvəlki qeyd təkrarlanır',
  'proof.fault.gap': '{seq} nömrəli qeyd yoxdur',
  'proof.fault.link_broken': '{seq} nömrəli qeyd özündən əvvəlkinin davamı deyil',
  'proof.fault.payload_differs': '{seq} nömrəli qeyd: içindəkilər dəyişdirilib',
  'proof.fault.hash_differs': '{seq} nömrəli qeyd dəyişdirilib: izi başqadır',
  'proof.fault.entry_says': '{seq} nömrəli qeyd başqa şey haqqındadır',
  'proof.fault.head': '{stream} jurnalının {day} tarixli ucu dəyişdirilib, yaxud başqası imzalayıb',
  'proof.fault.head_place': '{seq} nömrəli qeyd yoxdur və ya izi imzalanan iz deyil',
  'proof.fault.inclusion': '{seq} nömrəli qeyddən gedən zəncir imzalı {head} nömrəli qeydə çatmır',
  'proof.fault.own_entry': 'qeydin məzmunu dəyişdirilib',
  'proof.fault.own_entry_says': 'qeyd başqa bir şeyə aiddir',
  'proof.fault.head_order': '{stream} jurnalının {day} tarixli ucu əvvəlkinin davamı deyil',
  'proof.fault.root': '{stream} jurnalının {day} tarixli qeydləri kökü imzalanmış qeydlər deyil',
  'proof.fault.path': 'yol {day} tarixli uca çatmır',
  'proof.fault.instant_falls': '{seq} nömrəli qeydin vaxtı əvvəlki qeydin vaxtından tezdir',
  'proof.fault.row_changed':
    '{table} {id}: sətir {stream} jurnalının {seq} nömrəli qeydində yazıldığı kimi deyil',
  'proof.fault.row_missing': '{table} {id}: {stream} jurnalının {seq} nömrəli qeydində yazılmış sətir yoxdur',
  'proof.fault.row_returned':
    '{table} {id}: {stream} jurnalının {seq} nömrəli qeydinə görə silinmiş sətir yerindədir',
  'proof.fault.row_unnamed': '{table} {id}: bu sətir jurnalın heç bir qeydində yoxdur',
  'proof.fault.instant_ahead': '{seq} nömrəli qeydin vaxtı bu maşının saatından irəlidir: {at}',
  'proof.fault.ranking': '{run} sıralaması: saxlanan, ilkin məlumatlardan alınan deyil',
  'proof.fault.board': '{board} lövhəsi: saxlanan, sıralamasından alınan deyil',
  'proof.fault.stage_decision':
    '{decision} qərarı: keçənlər sıralamanın verdiyi deyil və ya yersiz əsaslandırma yazılıb',
  'proof.fault.pin': '{stream} jurnalının {seq} nömrəli qeydi yoxdur və ya heşi təsbit ediləndən fərqlidir',
  'proof.fault.pin_file': '{file} belə fayl deyil və ya dəyişdirilib',
  'proof.fault.result_gone': 'saxlanan məlumatlardan nəticəni qurmaq olmur',
  'proof.fault.engine':
    'göstərilib: {stated}, burada: {computed}; Meydanın həmin üsulu olan versiyasından istifadə edin',
  'proof.fault.percent': '{judge}, {team} komandası: göstərilib {stated}, hesablanıb {computed}',
  'proof.fault.place': '{place} nömrəli yer: göstərilib {stated}, hesablanıb {computed}',
  'proof.fault.apart': 'yer tutmayanlar: göstərilib {stated}, hesablanıb {computed}',
  'proof.fault.inputs': 'hesablanıb: {hash}',
  'proof.fault.award': '{team} komandasının mükafatı başqa mükafatdır və ya komanda iştirak etməyib',
  'proof.fault.amount':
    '{team} komandasının mükafat məbləği mükafatlara və sıralamaya uyğun deyil: göstərilən {stated}',
  'proof.fault.finding': '{what}: göstərilib {stated}, hesablanıb {computed}',
  'proof.fault.contested':
    'başqa hesablama üsulları mükafatları başqalarına verir, amma bu qeyd olunmayıb və ya səbəbi yazılmayıb',
  'proof.fault.uncontested':
    'bütün hesablama üsulları mükafatları eyni komandalara verir, amma əksi qeyd olunub',
  'proof.fault.deviates': 'mükafatlar sıralamadan fərqlənir, amma bu qeyd olunmayıb və ya səbəbi yazılmayıb',
  'proof.fault.follows': 'mükafatlar sıralamaya uyğundur, amma fərqləndiyi qeyd olunub',
  'proof.fault.database': 'verilənlər bazası özü {count} nasazlıq göstərir',
  'proof.fault.actor': '{seq} nömrəli qeyd: qeydi yaradan şəxs dəyişdirilib',
  'proof.fault.content': 'həll {submission}: {number} nömrəli versiyanın məzmunu qəbul olunduğu kimi deyil',
  'proof.fault.file': '{file} faylı yoxdur və ya baytları qəbul olunduğu kimi deyil',

  'proof.note.head_due':
    'Həmin günün ucu bu vaxtdan sonra imzalanır: {at}. Qəbzi onda yenidən endirin: qeydin jurnalda olduğunu da sübut edəcək.',
  'proof.note.instant_signed':
    'Qeyd hələ qəbzin vaxtı yazılmayan dövrə aiddir: qəbulun vaxtını yalnız imza təsdiqləyir.',
  'proof.note.after_head': '{count} qeyd son imzalı ucdan sonra yazılıb.',
  'proof.note.key_revoked':
    '{keyId} açarı ləğv edilib: {at}. Onu ələ keçirən istənilən vaxtı yaza bilər: əvvəldən saxladığınız uc ilə tutuşdurun.',
  'proof.note.no_head_yet':
    'Bu qeydi hələ heç bir gündəlik imzalı uc əhatə etmir. Həmin sübutu da əldə etmək üçün qəbzi sabah yenidən endirin.',
  'proof.note.no_head': 'Bu jurnalın hələ heç bir gündəlik ucu imzalanmayıb.',
  'proof.note.judges':
    'Münsiflər bu faylda yalnız ona aid nömrələrlə göstərilir, məsələn, J1. Çağırışın jurnalını saxlamısınızsa, qeydləri onunla tutuşdurun.',
  'proof.note.no_head_bundle':
    'Elan qeydini hələ heç bir gündəlik imzalı uc əhatə etmir. Həmin sübutu da əldə etmək üçün paketi sabah yenidən endirin.',
  'proof.note.hashes_only':
    'Nəticələr elan olunanadək yalnız izlər açıqdır. Onlar sonradan heç nəyin dəyişdirilmədiyini sübut edir; nəyin baş verdiyi nəticələrlə birlikdə göstərilir.',

  'proof.unknown.not_json': 'Bu, JSON faylı deyil və ya fayl zədələnib.',
  'proof.unknown.format':
    'Meydan belə fayl imzalamır: bu nə qəbzdir, nə nəticə paketi, nə jurnal, nə də uclar siyahısı.',
  'proof.unknown.shape': 'Nəsə əskikdir və ya yerində deyil: {place}',
}

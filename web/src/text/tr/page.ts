import type { en } from "../en.js";
import { list, month, signedPercent } from "../format.js";
import type { Translated } from "../locale.js";
import { problemText } from "../problems.js";
import { chartLabel, placeOf } from "./page-parts.js";
import { named } from "./words.js";

const missing = {
  size: "büyüklük",
  price: "giriş ya da gösterge fiyatı",
  leverage: "kaldıraç",
  amount: "miktar",
};

export const page: Translated<typeof en> = {
  title: "Çapraz mı, izole mi?",
  document: { title: "Çapraz mı, izole mi? Marjin hesaplayıcı" },
  loading: "Hesaplayıcı yükleniyor…",
  failed:
    "Hesaplayıcı başlatılamadı: tarayıcı WebAssembly parçasını yüklemedi.",
  lazy: {
    loading: "Bir dakika…",
    failed:
      "Yukarıdaki sayılar geçerli, yazılan hiçbir şey kaybolmadı. İkinci deneme de olmazsa sayfayı yeniden yükleyin.",
    retry: "Yeniden dene",
  },
  working: {
    show: (name, shown) => `${name}: ${shown}. Hesabı göster`,
    of: (world, name) => `${name}, ${world === "cross" ? "çapraz" : "izole"}`,
    failed: "Hesap yüklenemedi.",
  },
  linkFailed: "Bağlantı okunamadı: sayfanın bir parçası gelmedi.",
  panels: {
    label: "Bu hesap hakkında daha fazlası",
    titles: {
      shock: "Şok",
      contagion: "Bulaşma",
      stress: "Stres günleri",
      map: "Hayatta kalma haritası",
      replay: "Yeniden oynat",
      rescue: "Kurtarma",
      trade: "İşlemin rakamları",
      venues: "Her borsada",
      working: "Hesabı göster",
      reconcile: "Borsanızdaki sayı farklı mı?",
      funding: "Ücretler ve fonlama",
      tables: "Kendi tablolarınız",
    },
    failed: "Bu panel yüklenemedi.",
  },
  bar: {
    label: "Hesap",
    rules: "Kurallar",
    pack: (venue, asOf) => `${venue}, ${month(asOf)}`,
    custom: "Özel",
    wallet: "Cüzdan",
    walletIn: (currency) => `Cüzdan (${currency})`,
    currency: "Hesabın para birimi",
    usedUp: (symbols) =>
      `Fonlama şu pozisyonların izole marjinini tüketti: ${list(symbols)}. Boş sayılır.`,
    funded: (wallet, funding, received) =>
      received
        ? `Cüzdan: ${wallet} ve alınan fonlama ${funding}.`
        : `Cüzdan: ${wallet}, eksi fonlama ${funding}.`,
    examples: "Örnekler",
    share: "Paylaş",
    shareFailed: "Bağlantıyı yapan parça yüklenemedi.",
    undo: "Geri al",
    redo: "Yinele",
    uncounted: (rows) =>
      `Diğer teminattan ${String(rows)} satır saklandı, ama bu kurallarda sayılmıyor.`,
  },
  examples: {
    "three-trades": {
      title: "Üç işlem, tek havuz",
      lesson: "Düşen tek bir long, kazanan iki işlemi de götürür.",
    },
    hedge: {
      title: "Yükselişten ölen korunma",
      lesson:
        "Long ve short birbirini götürür, ama bakım marjı fiyatla birlikte büyür.",
    },
    "coin-collateral": {
      title: "Teminat da düşüyor",
      lesson:
        "Bitcoin long, bitcoin ile teminatlı: düşüş iki kez hissedilir. %95 ağırlık bizim varsayımımız.",
    },
    "coin-margined": {
      title: "Bitcoin cinsinden bir hesap",
      lesson: "Ters sözleşmeler: kâr, zarar ve marjin hep coin ile sayılır.",
    },
    published: {
      title: "Binance’in kendi örneği",
      lesson:
        "Yardım sayfasındaki çapraz fiyatlar: 1.153,26 ve 26.316,89. Kaldıraç bizim varsayımımız.",
    },
    stretched: {
      title: "İzole için yetersiz",
      lesson:
        "Küçük bir cüzdanın çaprazda taşıdığı, izole marjinle açılamazdı.",
    },
    "under-water": {
      title: "Çoktan tetiğin altında",
      lesson:
        "Tek havuz kurtarılamaz; her birinin kendi marjini olsa üç işlemden ikisi yaşar.",
    },
  },
  source: (name) => `Kaynak: ${name}.`,
  unread: "İşaretli yerleri düzeltin, cümle geri gelir.",
  stale: "Aşağıdaki sayılar bu değişiklikten öncesine ait.",
  elsewhere: {
    title: "Bu sayılara bakmak gerek",
    item: (problem) =>
      `${placeOf(problem)}: ${problemText(problem.code, problem.message)}`,
  },
  problem: (problem) => problemText(problem.code, problem.message),
  worlds: {
    label: "İki dünya, rakamlarla",
    cross: "Çapraz: hepsine tek havuz",
    isolated: "İzole: her birine kendi marjini",
    status: { safe: "güvende", liquidatable: "tetiğin altında" },
    notAffordable: "cüzdan yetmiyor",
    underWater: (symbols) => `${list([...new Set(symbols)])} tetiğin altında`,
    equity: "Özkaynak",
    maintenance: "Bakım marjı",
    marginRatio: "Marjin oranı",
    noRatio: "özkaynak yok",
    atRisk: "Risk altında",
    setAside: "Ayrılan",
    outOfReach: "Ulaşılamaz",
    shortBy: "Eksik",
    atRiskOn: (symbol) => `${symbol} için risk`,
    amounts: (currency) => `${currency} cinsinden`,
  },
  table: {
    label: "Pozisyonlar ve likidasyon fiyatları",
    position: "Pozisyon",
    size: "Büyüklük",
    entry: "Giriş",
    mark: "Gösterge",
    leverage: "Kaldıraç",
    cross: "Çapraz likidasyon",
    isolated: "İzole likidasyon",
    distance: "Göstergeye uzaklık",
    markTick: "gösterge",
    more: "Daha",
    less: "Kapat",
    add: "Pozisyon ekle",
    none: "Henüz pozisyon yok.",
  },
  row: {
    symbol: (n) => `Pozisyon ${String(n)}: sözleşme`,
    side: (name) => `Yön: ${name}`,
    long: "long",
    short: "short",
    size: (name) => `Büyüklük: ${name}`,
    unit: (name) => `Birim: ${name}`,
    contracts: "sözleşme",
    entry: (name) => `Giriş fiyatı: ${name}`,
    mark: (name) => `Gösterge fiyatı: ${name}`,
    leverage: (name) => `Kaldıraç: ${name}`,
    more: (name) => `Daha fazlası: ${name}`,
    name: (symbol, n) => `${symbol || "pozisyon"}, satır ${String(n)}`,
    profit: (name) => `Kâr: ${name}`,
    isolatedMargin: "İzole marjin",
    isolatedMarginHint: "Boş: başlangıç marjini.",
    isolatedMarginAndFee: "Boş: başlangıç marjini ve kapanış ücreti.",
    heldAs: "Tutuluşu",
    heldCross: "çapraz, ortak havuzda",
    heldIsolated: "izole, ayrı tutulur",
    duplicate: "Çoğalt",
    up: "Yukarı taşı",
    down: "Aşağı taşı",
    remove: "Kaldır",
    unfinished: (lacks) =>
      `Henüz sayılmıyor, eksik olan: ${list(lacks.map((lack) => missing[lack]))}.`,
    underWater: "çoktan tetiğin altında",
    belowMaintenance: "çoktan bakım marjının altında",
    noneLong: (symbol, world) =>
      world === "cross"
        ? `yok: ${symbol} sıfıra düşse de hesap bitmez`
        : `yok: ${symbol} sıfıra düşse de tükenmez`,
    noneShort: (symbol, world) =>
      world === "cross"
        ? `yok: ${symbol} ne kadar yükselse de hesap bitmez`
        : `yok: ${symbol} ne kadar yükselse de tükenmez`,
    together: (underlying, at, distance) =>
      `${underlying} bütünüyle oynarsa ${at} (${signedPercent(distance)})`,
    togetherNone: (underlying) => `${underlying} bütünüyle oynarsa yok`,
    chart: (symbol, cross, isolated) =>
      `${symbol}, göstergeden: çapraz ${chartLabel(cross)}; izole ${chartLabel(isolated)}`,
  },
  removed: (name) => `${name} kaldırıldı. Geri al ile döner.`,
  announce: {
    added: "Bir satır eklendi.",
    undone: "Geri alındı.",
    redone: "Yinelendi.",
  },
  terms: {
    title: "Özel kurallar",
    failed: "Özel kuralların düzenleyicisi yüklenemedi.",
    intro:
      "Sizin yazdıklarınız. Oranlar yüzde olarak; her alan olduğu gibi kalabilir.",
    maintenancePrice: "Bakım marjının hesaplandığı fiyat",
    markPrice: "gösterge fiyatı",
    entryPrice: "giriş fiyatı",
    tierRule: "Kademe tabloları",
    progressive: "her dilim kendi oranıyla",
    whole: "bütün pozisyon tek oranla",
    tierBasis: "Kademelerin ölçüsü",
    byNotional: "nominal değer",
    byContracts: "sözleşme sayısı",
    closeFeeRate: "Ayrılan kapanış ücreti",
    closeFeeOn: "Kapanış ücretinin temeli",
    feeNone: "yok",
    feeMark: "gösterge fiyatındaki değer",
    feeBankruptcy: "iflas fiyatındaki değer",
    hedging: "Bir sözleşmenin long ve short tarafı",
    gross: "ikisi de bakım marjı öder",
    largerSide: "yalnız büyük taraf öder",
    netPlusFees: "fark öder, artı iki ücret",
    triggerRatio: "Likidasyon, özkaynak şuna inince",
    triggerUnit: "× bakım marjı",
    liquidationFeeRate: "Likidasyon ücreti",
    collateral: "Diğer teminat",
    collateralIntro: "Cüzdanın yanında. Eksi miktar borçtur.",
    asset: "Varlık",
    amount: "Miktar",
    priceIn: (currency) => `Fiyat (${currency || "para birimi"})`,
    weight: "Sayıldığı oran",
    liabilityWeight: "Borç olarak",
    movesWith: "Birlikte oynadığı",
    movesWithNone: "hiçbiri",
    addCollateral: "Teminat ekle",
    remove: "Kaldır",
    removeAsset: (asset) => `Kaldır: ${asset || "bu teminat"}`,
    collateralName: (asset, n) =>
      `${asset ? `${asset}, ` : ""}teminat ${String(n)}`,
    contracts: "Sözleşmeler",
    named,
    kind: "Ödeme birimi",
    linear: "karşıt para birimi (doğrusal)",
    inverse: "coin (ters)",
    contractSizeLinear: "Sözleşme başına coin",
    contractSizeInverse: "Sözleşme başına karşıt birim",
    underlying: "Dayanak",
    tiers: (symbol) => `Bakım tablosu: ${named(symbol)}`,
    from: "Başlangıç",
    rate: "Oran",
    maintenanceAmount: "İndirim",
    maintenanceAmountAuto: "hesaplanır",
    addTier: "Kademe ekle",
    tierField: (name, n, symbol) =>
      `${name}, kademe ${String(n)}, ${named(symbol)}`,
    removeTier: (n, symbol) => `Kaldır: kademe ${String(n)}, ${named(symbol)}`,
    fieldOf: (name, owner) => `${name}: ${owner}`,
  },
  footer: {
    label: "Bu sayılar hakkında",
    languages: "Dil",
    full: "Tam sayfada aç",
    unknown:
      "Bu sayılarda olmayanlar: ödendi diye yazılandan başka fonlama, kurallardakinden başka ücretler, kayma ve borsanın pozisyonları kapatma sırası; borsalar adım adım da kapatabilir. Her fiyatı hesap için en iyi durum sayın; geçerli olan borsanın kendi sayısıdır.",
    custom: "Kurallar: sizin yazdıklarınız.",
    privacy: "Kendi cihazınızda hesaplanır; hiçbir şey gönderilmez.",
  },
};

import { at, bound, signedTyped } from "../contagion-figures.js";
import type { enContagion } from "../en-contagion.js";
import {
  amount,
  figure,
  percent,
  signedMoney,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import {
  cellSentence,
  cellWords,
  goes,
  killerSentence,
  rowName,
  shiftSentence,
  spokenVictim,
  way,
} from "./contagion-sentences.js";
import { named } from "./words.js";

export const contagion: Translated<typeof enContagion> = {
  move: "Tek bir fiyatın hareketi",
  moveSpoken: "Tek bir fiyatın hareketi, yüzde olarak",
  moveText: signedTyped,
  still: "%0 ise hiçbir şey oynamaz: bir düşüş ya da yükseliş seçin.",
  wrongMove: "Hareketi düzeltin, kaymalar geri gelir.",
  world: "Hangi havuz",
  worlds: [
    ["cross", "Çapraz: bütün pozisyonlar tek havuzda"],
    ["configured", "Tuttuğunuz biçimde: izole işaretliler dışarıda"],
  ],
  noPosition: "Henüz pozisyon yok.",
  emptyPot: "Havuzu paylaşan pozisyon yok.",
  unread: "Yukarıda işaretli yerleri düzeltin, sayılar geri gelir.",
  stale: "Aşağıdaki sayılar bu değişiklikten öncesine ait.",
  underWater:
    "Bu havuz çoktan tetiğin altında: kayacak bir likidasyon fiyatı, götürülecek bir şey kalmadı.",
  isolatedLine:
    "İzole marjin bulaşma tanımaz: herkesin kendi havuzu olunca, fiyatın kendi hücresi dışında her hücre sıfır olurdu.",
  aloneLine:
    "İzole marjinde hiçbir şey başkasına geçmez: her pozisyonun kendi havuzu vardır.",
  withoutEnd: (n: number) =>
    `${figure(n, {})} sözleşmenin önce de sonra da likidasyon fiyatı yok.`,
  shiftSentence,
  killerSentence,
  rowName,
  symbol: named,
  matrixTitle: (move: number) =>
    `Tek bir fiyat ${goes(move)} her likidasyon fiyatı ne kadar kayar`,
  matrixNote:
    "Satırın kendi gösterge fiyatının yüzdesi olarak. Dolu: yaklaşır. Boş: uzaklaşır.",
  squareNote: "Kare ne kadar büyükse kayma o kadar çok.",
  corner: "Kimin likidasyon fiyatı",
  moverHead: ({ symbol }, move) => `${named(symbol)} ${signedTyped(move)}`,
  cellWords,
  cellSentence,
  grid: "Hücre hücre okumak için ok tuşlarını kullanın.",
  columnTitle: ({ symbol }, move) =>
    `${named(symbol)} ${goes(move)} her likidasyon fiyatına ne olur`,
  chooseMover: "Oynayan fiyat",
  now: "Şimdi",
  after: "Hareketten sonra",
  shift: "Kayma",
  slope: "Eğime göre, her %1 için",
  shifted: (place) => {
    const { size, word } = cellWords(place);
    return size ? `${size} ${word}` : word;
  },
  perPercent: (value) =>
    value === null || value === 0
      ? "kayma yok"
      : `${percent(Math.abs(value))} ${way(value)}`,
  bound,
  noneShort: "yok",
  none: "yok: hiçbir fiyatı hesabı bitirmez",
  columnNote:
    "Şimdiki gösterge fiyatlarındaki kesin eğim ile bütün hareketin sonucu yan yana; yolda bir bakım kademesi biterse ikisi ayrılır.",
  chainsTitle: "Kim kimi götürür",
  chainsIntro:
    "En tehlikelisi başta: tek bir fiyatın hesabı bitiren en küçük hareketi ve onunla biten her şey.",
  legend: {
    dies: "iki dünyada da biter",
    spared: "izole marjinde yaşardı",
    winning: "o anda kârda",
  },
  chainHead: (chain) =>
    `${named(chain.symbol)}: ${at(chain.price, chain)} (${signedPercent(chain.move)})`,
  spokenVictim,
  profit: (value, currency) => signedMoney(value, currency),
  more: (n: number) => `ve ${figure(n, {})} tane daha`,
  moreChains: (shown, all) =>
    `Çizilen: ${figure(all, {})} zincirin ilk ${figure(shown, {})} tanesi.`,
  killer: "Oynayan",
  killsAt: "Hesabı bitiren fiyat",
  signedMove: signedPercent,
  otherSide: (chain) =>
    chain.otherPrice === null || chain.otherMove === null
      ? ""
      : `bir de ${at(chain.otherPrice, chain)} (${signedPercent(chain.otherMove)})`,
  price: at,
  dying: "Biten pozisyonlar",
  winning: "O anda kârda",
  spared: "Yaşayacak olan",
  crossLoss: (currency) => `Çapraz kayıp, ${currency}`,
  isolatedLoss: (currency) => `İzole kayıp, ${currency}`,
  damage: (currency) => `Yan kayıp, ${currency}`,
  amount,
  count: (n: number) => figure(n, {}),
  chainsNote:
    "Kayıplar en kötü haldir: çapraz marjinde bütün havuz, izole marjinde bitenlerin marjinleri. Yaşamayı sürdürenlerin kârı yan kayba katılmaz. İzole marjinler yazılanlardır, yazılmamışsa başlangıç marjinleri.",
  notAffordable:
    "Cüzdan bütün izole marjinlere yetmiyor; bu işlemlerin hepsi izole açılamazdı.",
  alone:
    "Her seferinde tek fiyat oynar; aynı coinin öteki sözleşmeleri ve teminat yerinde durur.",
  leftOut: (n: number) =>
    `Bu havuzun likidasyona en uzak ${figure(n, {})} sözleşmesi daha var, gösterilmiyor.`,
};

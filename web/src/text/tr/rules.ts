import type { rulesText } from "../en-rules.js";
import { amount, day, month } from "../format.js";
import type { Translated } from "../locale.js";

export const rules: Translated<typeof rulesText> = {
  superseded: (name) => `${name} (yerine yenisi geldi)`,
  markIs: (what) =>
    `Bu kurallarda gösterge fiyatının yerine geçen: ${what}. Onu yazın.`,
  fetching: (name) => `Kurallar getiriliyor: ${name}…`,
  notFetched: (name) => `Kurallar getirilemedi: ${name}. Şimdikiler geçerli. `,
  gone: "Bu hesabın dayandığı kendi tablonuz artık burada değil; yerine başka kurallar geldi.",
  from: (venue, asOf, covers) =>
    `Kurallar: ${venue}, ${month(asOf)}. ${covers} Borsalar bunları haber vermeden değiştirir.`,
  replaced: "Bunların yerine daha yeni kurallar geldi.",
  assumed: "Varsayılan, yayımlanmamış:",
  sources: "Kaynaklar:",
  published: (date, by) =>
    `${day(date)}${by === "third-party" ? ", başkaları aracılığıyla" : ""}`,
  warning: (warning) =>
    warning.kind === "leverage"
      ? `Bu büyüklükte izin verilen ${String(warning.allowed)}× üstünde`
      : `${warning.at === "mark" ? "" : "Likidasyon fiyatında "}bu kuralların bilindiği sınırın ötesinde: ${amount(warning.knownUpTo, warning.unit)} ${warning.unit}`,
};

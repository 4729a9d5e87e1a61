import { list, money, percent, price } from "../format.js";
import type { heldSentence as english } from "../held.js";
import { uno } from "./counts.js";

export const heldSentence: typeof english = (held, currency) => {
  const fenced = list([...new Set(held.isolated.map((leg) => leg.symbol))]);
  const start = `Tal como está, con ${fenced} en aislado`;
  const one = held.pooled === 1;
  const pot = one
    ? "la posición que queda en el fondo común"
    : `las ${uno(held.pooled)} posiciones que quedan en el fondo común`;
  const loss =
    held.loss > 0 ? `, a costa de ${money(held.loss, currency)}` : "";
  if (held.state === "unaffordable")
    return `${start}, a la billetera le faltan ${money(held.short, currency)} para los márgenes aislados.`;
  if (held.state === "dead")
    return `${start}, ${pot} se ${one ? "cerraría" : "cerrarían"} ahora mismo${loss}.`;
  if (held.state === "unbreakable" || !held.move)
    return `${start}, ningún precio por sí solo acaba con ${pot}.`;
  const { symbol, distance, mark, price: at } = held.move;
  const move = distance < 0 ? "una caída" : "una subida";
  return `${start}, ${move} de ${symbol} del ${percent(Math.abs(distance))}, hasta ${price(at, mark)}, cierra ${pot}${loss}.`;
};

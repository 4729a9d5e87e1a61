import type { Assumption } from "../../document/assumption.js";
import { MOST_TOLD } from "../../document/comparison.js";
import type { Change } from "../../document/follow.js";
import { digitsShared } from "../../document/precision.js";
import type { Explanation, Findings } from "../../document/reconcile.js";
import type { Place } from "../en-assumptions.js";
import type { enReconcile } from "../en-reconcile.js";
import { asFigure, capital, figure, list, percent } from "../format.js";
import type { Translated } from "../locale.js";
import { decimalsOf, fixed, priced } from "../reconcile-figures.js";
import { clauses, reasons } from "./assumptions.js";
import { una, uno } from "./counts.js";

const clause = ({ kind, value }: Assumption, place: Place): string =>
  clauses[kind]?.(value ?? 0, place) ?? kind;

const together = (chosen: readonly Assumption[], place: Place): string =>
  chosen.map((one) => clause(one, place)).join(" y ");

/** How well it agrees, as an aside between commas. */
function agreement(findings: Findings, { rounding }: Explanation): string {
  const { agreement: found, typed } = findings;
  const manner =
    rounding === "down"
      ? "truncado"
      : rounding === "up"
        ? "redondeado hacia arriba"
        : "redondeado";
  if (found?.by === "tick")
    return `${manner} a un paso de precio de ${fixed(found.width, decimalsOf(found.width))}`;
  if (found?.by === "fewer")
    return `en ${uno(typed.digits - 1)} de ${uno(typed.digits)} cifras`;
  const aside = rounding === "down" || rounding === "up" ? `, ${manner}` : "";
  return `en todas las cifras escritas${aside}`;
}

const byChance = ({ chance }: Findings): string =>
  `Puede ser casualidad: de todos los precios cercanos con tan pocas cifras, alrededor del ${percent(chance)} coincidiría con algo de lo que aquí se prueba. Un precio con más cifras decide.`;

function found(findings: Findings, place: Place): string {
  const { explanations, outcome, ours } = findings;
  const [first] = explanations;
  if (!first) return "";
  const price = priced(findings.typed.value, findings);
  const aside = agreement(findings, first);
  const isSure = outcome === "found";
  if (first.assumptions.length === 0) {
    const exact = ours === null ? "" : `, ${priced(ours, findings, 2)}`;
    return isSure
      ? `${price} es el precio de esta misma página${exact}, ${aside}.`
      : `${price} puede ser el precio de esta misma página${exact}, ${aside}. ${byChance(findings)}`;
  }
  if (explanations.length > 1) {
    const number = capital(una(explanations.length));
    const shown =
      explanations.length > MOST_TOLD
        ? ` Aquí están las primeras ${una(MOST_TOLD)}.`
        : "";
    return isSure
      ? `${number} explicaciones dan igual de bien los ${price} del exchange. Un precio con más cifras las distingue.${shown}`
      : `${number} combinaciones dan los ${price} del exchange. ${byChance(findings)}${shown}`;
  }
  const told = `Los ${price} del exchange salen, ${aside}, si ${together(first.assumptions, place)}.`;
  return isSure ? told : `${told} ${byChance(findings)}`;
}

function none(findings: Findings): string {
  const { typed, singles, pairs } = findings;
  const part =
    pairs.tried < pairs.all
      ? `, ni tampoco ninguno de los ${figure(pairs.tried, {})} pares probados de ${figure(pairs.all, {})}`
      : ", ni tampoco dos cualesquiera de ellos";
  return `Ninguno de los ${figure(singles.length, {})} supuestos da los ${priced(typed.value, findings)} del exchange${part}.`;
}

const exactly = (change: Change, currency: string): string =>
  "value" in change && change.value !== null
    ? `${figure(change.value, { maximumFractionDigits: 8 })}\u00A0${currency}`
    : "";

const changes: Record<
  Change["kind"],
  (change: Change, currency: string) => string
> = {
  custom: () => "pasa a reglas propias, a partir de estas tablas",
  rules: () => "cambia las reglas",
  table: () => "cambia la tabla de mantenimiento",
  collateral: () => "cambia las demás garantías",
  isolated: () => "pone la posición en aislado",
  cross: () => "pone la posición en cruzado",
  remove: (change) =>
    change.kind === "remove" ? `quita ${list(change.symbols)}` : "",
  wallet: (change, currency) =>
    `fija la billetera en ${exactly(change, currency)}`,
  margin: (change, currency) =>
    "value" in change && change.value === null
      ? "vacía el margen aislado, de modo que sea el inicial"
      : `fija el margen aislado en ${exactly(change, currency)}`,
  funding: (change, currency) =>
    `fija la financiación pagada hasta ahora por esta posición en ${exactly(change, currency)}`,
  leverage: (change) =>
    "value" in change
      ? `fija el apalancamiento en ${String(change.value)}×`
      : "",
};

export const reconcile: Translated<typeof enReconcile> = {
  intro:
    "Escribe el precio de liquidación que el exchange muestra para una de estas posiciones. La página prueba entonces lo que plataformas y calculadoras hacen de otro modo, un supuesto cada vez y después dos, y calcula cada caso con el mismo motor.",
  position: "Posición",
  row: (symbol, side, n) =>
    `${symbol} ${side === "short" ? "corto" : "largo"}, fila ${String(n)}`,
  world: "Margen",
  worlds: { cross: "cruzado", isolated: "aislado" },
  price: "El precio del exchange",
  noPosition: "Todavía no hay una posición que pueda tener precio.",
  stale: "Comparado con las cifras anteriores al último cambio.",
  working: "Probando…",
  answer: (findings, place) =>
    findings.outcome === "none" ? none(findings) : found(findings, place),
  capital,
  together,
  exchange: "Exchange",
  ours: "Esta página",
  under: "Con ese supuesto",
  difference: "Diferencia",
  priced,
  noPrice: "ninguno",
  likewise: (others, place) =>
    `En esta cuenta da lo mismo si ${others.map((one) => together(one, place)).join("; o si ")}.`,
  reason: ({ kind }) => reasons[kind] ?? "",
  source: (name, date) => `${name}, ${date}.`,
  follow: "Aplicarlo aquí",
  followed: "La cuenta se cambió para seguirlo.",
  changes: (all, currency) =>
    `Esto ${list(all.map((change) => changes[change.kind](change, currency)))}. Deshacer lo devuelve a como estaba.`,
  noFollow:
    "Es otra forma de leer la misma cuenta: aquí no hay nada que cambiar.",
  nearest: (chosen, place, price, gap, digits) =>
    `El más cercano, ${price}, está a ${gap} (${digits}): si ${together(chosen, place)}.`,
  digits: (price, { typed }) => {
    const shared = digitsShared(price, typed);
    if (shared === 0)
      return `no coincide ninguna de ${una(typed.digits)} cifras`;
    return `${shared === 1 ? "coincide" : "coinciden"} ${una(shared)} de ${una(typed.digits)} cifras`;
  },
  wrongSide: (bound, mark) =>
    `Ninguno de ellos deja un precio de liquidación por ${bound === "lower" ? "debajo" : "encima"} de la marca, que aquí es ${mark}. ¿Es la del exchange?`,
  unknown:
    "Lo que esta página no puede saber: otras posiciones y órdenes abiertas de la cuenta, saldo promocional, el precio de marca en aquel momento, tablas que hayan cambiado desde entonces, los redondeos intermedios de la plataforma.",
  funding: (amount, decimals, currency, world, others) => {
    const sum = `${fixed(Math.abs(amount), decimals)}\u00A0${currency}`;
    const isolated = world === "isolated";
    const moved =
      amount > 0
        ? `se han pagado ${sum} de financiación o comisiones ${isolated ? "con su margen" : "desde la billetera"} y no están en la cifra escrita aquí`
        : `se han cobrado ${sum} de financiación ${isolated ? "en su margen" : "en la billetera"} y no están en la cifra escrita aquí`;
    return `${others ? "También sale" : "Sale"} si ${moved}. Un importe libre explica casi cualquier precio: compruébalo antes de creerlo.`;
  },
  followFunding: "Incorporarlo a la cuenta",
  showAll: (n) => `Ver los ${String(n)} supuestos`,
  hideAll: "Ocultar los supuestos",
  table: "Lo que daría cada supuesto por sí solo, primero el más cercano",
  assumed: "Si",
  gives: "Precio",
  away: "Respecto al exchange",
  agrees: "coincide",
  same: "sin cambio",
  oneClause: (one, place) => capital(clause(one, place)),
  gap: (gap, findings) => priced(Math.abs(gap), findings),
  signedGap: (gap, findings) =>
    gap > 0 ? asFigure(`+${priced(gap, findings)}`) : priced(gap, findings),
};

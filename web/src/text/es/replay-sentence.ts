/** The sentence of a replay: what prices do, what happens in each world, and who ends with more. */
import type { PathStory, Shape } from "../../document/replay-shape.js";
import type {
  Cascade,
  Fall,
  ReplayStory,
  WorldStory,
} from "../../document/replay-story.js";
import type { WorldName } from "../../document/replay-worlds.js";
import {
  list,
  money,
  plainPercent,
  roundPrice,
  scalePercent,
} from "../format.js";
import type {
  heldReplay as englishHeld,
  replaySentence as englishSentence,
} from "../replay-sentence.js";
import type { Span } from "../sentence.js";
import { lasQueHay, posiciones, una } from "./counts.js";

/** Names beyond these are counted. */
const MOST_NAMES = 3;

const share = (value: number): string => plainPercent(value, 1);

const plain = (text: string): Span => ({ text });

const back = ({ peak, end }: Shape): string => {
  if (Math.abs(end) < 1e-5) return " y vuelve al punto de partida";
  if (end > 0 === peak > 0) return ` y vuelve a ${scalePercent(end)}`;
  return end > 0
    ? `, y luego sube un ${share(end)} por encima del punto de partida`
    : `, y luego cae un ${share(-end)} por debajo del punto de partida`;
};

const endAt = (end: number): string =>
  Math.abs(end) < 1e-5
    ? "acaba en el punto de partida"
    : `acaba en ${scalePercent(end)}`;

function moves(shape: Shape): string {
  const { kind, peak, end, low, high, turns } = shape;
  const goes = `${peak < 0 ? "cae" : "sube"} un ${share(Math.abs(peak))}`;
  switch (kind) {
    case "still":
      return "no se mueve";
    case "one-way":
      return turns ? `${goes} en varios tirones` : goes;
    case "there-and-back":
      return goes + back(shape);
    case "legs":
      return `${goes} como máximo y ${endAt(end)}`;
    case "swings":
      return `oscila entre ${scalePercent(low)} y ${scalePercent(high)} y ${endAt(end)}`;
  }
}

/** The others, in brackets: how far each goes at the farthest. */
function others(rest: PathStory["movers"]): string {
  if (rest.length === 0) return "";
  const told = rest.slice(0, MOST_NAMES).map(({ underlyings, shape }) => {
    const names =
      underlyings.length > MOST_NAMES
        ? `otras ${una(underlyings.length)}`
        : list(underlyings);
    return `${names} ${scalePercent(shape.peak)}`;
  });
  const more = rest
    .slice(MOST_NAMES)
    .reduce((all, { underlyings }) => all + underlyings.length, 0);
  return ` (${told.join("; ")}${more > 0 ? ` y ${una(more)} más` : ""})`;
}

function pathClause({ movers, still }: PathStory): string {
  const [first, ...rest] = movers;
  if (!first) return "No se mueve ningún precio";
  const { underlyings, shape } = first;
  const everything = rest.length === 0 && still.length === 0;
  const [name = ""] = underlyings;
  if (underlyings.length === 1) {
    const alone = rest.length === 0 && still.length > 0 ? "Solo " : "";
    return `${alone}${name} ${moves(shape)}${others(rest)}`;
  }
  const subject = everything
    ? "Todo"
    : underlyings.length > MOST_NAMES
      ? `${name}, como otras ${una(underlyings.length - 1)},`
      : `${name}, como ${list(underlyings.slice(1))},`;
  return `${subject} ${moves(shape)}${others(rest)}`;
}

const at = ({ name, price, mark }: Fall): string =>
  `${name} en ${roundPrice(price, mark)}`;

/** Of what went in parts only the first price is told. */
const atOrFrom = (fall: Fall): string =>
  fall.isGradual
    ? `${fall.name} desde ${roundPrice(fall.price, fall.mark)}`
    : at(fall);

const subjects: Record<WorldName, Span> = {
  cross: { text: "El margen cruzado", tone: "cross" },
  isolated: { text: "El margen aislado", tone: "isolated" },
  configured: plain("La cuenta, tal como está,"),
};

const places: Record<WorldName, string> = {
  cross: "En margen cruzado",
  isolated: "En margen aislado",
  configured: "Tal como está la cuenta",
};

const everyOf = (positions: number): string =>
  `${lasQueHay(positions)} posiciones`;

const forCost = (cost: number, currency: string): string => {
  if (cost === 0) return "";
  return cost > 0
    ? ` a costa de ${money(cost, currency)}`
    : ` con una ganancia de ${money(-cost, currency)}`;
};

function ruin(world: WorldStory, currency: string): string {
  const { falls, walletBefore, atOnce } = world;
  const [first] = falls;
  const all =
    walletBefore > 0
      ? `pierde los ${money(walletBefore, currency)} enteros`
      : "pierde todo lo que habían sumado sus ganancias";
  if (!first) return all;
  return atOnce ? `${all} con ${at(first)}` : `${all}, primero ${at(first)},`;
}

function deaths(world: WorldStory): string {
  const { falls, positions, fate, atOnce } = world;
  const dead = falls.filter(({ left }) => left === 0);
  const [first] = dead;
  if (!first) return "";
  if (dead.length <= (atOnce ? 1 : MOST_NAMES))
    return `pierde ${list(dead.map(atOrFrom))}`;
  const which =
    fate === "all"
      ? everyOf(positions)
      : `${una(dead.length)} de ${posiciones(positions)}`;
  return atOnce
    ? `pierde ${which} con ${at(first)}`
    : `pierde ${which}, primero ${at(first)},`;
}

function cuts({ falls }: WorldStory): string {
  const cut = falls.filter(({ left }) => left > 0);
  const [first] = cut;
  if (!first) return "";
  if (cut.length > 1)
    return `reduce ${posiciones(cut.length)}, primero ${at(first)},`;
  return `reduce ${first.name} al ${share(first.left)} de su tamaño desde ${roundPrice(first.price, first.mark)}`;
}

const missedOf = ({ missed }: WorldStory, currency: string): string => {
  if (Math.abs(missed) < 0.005) return "";
  return missed > 0
    ? `deja de ganar ${money(missed, currency)} en la recuperación`
    : `se ahorra otra pérdida de ${money(-missed, currency)}`;
};

function worldClause(world: WorldStory, currency: string): string {
  const ends = `acaba con ${money(world.equityAfter, currency)}`;
  if (world.fate === "alive") return `sobrevive y ${ends}`;
  const ruined = world.fate === "all" && world.ruined;
  const hits = ruined
    ? [ruin(world, currency)]
    : [deaths(world), cuts(world)].filter((text) => text !== "");
  const last = hits.length - 1;
  if (!ruined)
    hits[last] = `${hits[last] ?? ""}${forCost(world.cost, currency)}`;
  const rest = [missedOf(world, currency), ruined ? "" : ends];
  const wholly =
    world.world === "cross" || (world.fate === "all" && world.atOnce);
  const where = `${wholly ? "" : "en parte "}en zona de liquidación`;
  const start = world.drowned ? [`está ${where} antes del primer paso`] : [];
  return list([...start, ...hits, ...rest.filter((text) => text !== "")]);
}

function cascadeClause(cascade: Cascade, world: WorldName): string {
  const { from, to, side, steps } = cascade;
  const where = places[world];
  const deal = side === "sale" ? "venta" : "compra";
  if (to !== null)
    return ` ${where}, la ${deal} de ${from} empuja su precio, y eso liquida también ${to}.`;
  return ` ${where}, cada ${deal} de ${from} empuja su precio: solo eso causó ${steps === 1 ? "un paso" : `${una(steps)} pasos`} más.`;
}

function verdict(story: ReplayStory): string {
  const [cross, isolated] = story.worlds;
  if (!cross || !isolated) return "";
  const more = isolated.equityAfter - cross.equityAfter;
  const difference = money(Math.abs(more), story.currency);
  if (!/[1-9]/u.test(difference)) return " Los dos acaban con lo mismo.";
  return ` Al final, el margen ${more > 0 ? "aislado" : "cruzado"} tiene ${difference} más.`;
}

const worldSpans = (
  story: ReplayStory,
  world: WorldStory,
  proviso = "",
): Span[] => [
  subjects[world.world],
  plain(`${proviso} ${worldClause(world, story.currency)}.`),
  ...(world.cascade ? [plain(cascadeClause(world.cascade, world.world))] : []),
];

/** `day`: "12 de marzo de 2020", where the path is that of a stress day. `payable`: the wallet holds all isolated margins. */
export const replaySentence: typeof englishSentence = (
  story,
  day,
  payable = true,
) => {
  const [cross, isolated] = story.worlds;
  if (!cross || !isolated || story.positions === 0) return [];
  const clause = pathClause(story.path);
  return [
    plain(day === null ? `${clause}. ` : `Como el ${day}: ${clause}. `),
    ...worldSpans(story, cross),
    plain(" "),
    ...worldSpans(
      story,
      isolated,
      payable ? "" : ", si esta billetera pudiera pagarlo,",
    ),
    plain(verdict(story)),
  ];
};

/** The third world has a line of its own. */
export const heldReplay: typeof englishHeld = (story) => {
  const held = story.worlds[2];
  return held ? worldSpans(story, held) : [];
};

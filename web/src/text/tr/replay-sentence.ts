import type { PathStory, Shape } from "../../document/replay-shape.js";
import type {
  Cascade,
  Fall,
  ReplayStory,
  WorldStory,
} from "../../document/replay-story.js";
import type { WorldName } from "../../document/replay-worlds.js";
import {
  figure,
  list,
  money,
  plainPercent,
  roundPrice,
  scalePercent,
} from "../format.js";
import type {
  heldReplay as heldInEnglish,
  replaySentence as inEnglish,
} from "../replay-sentence.js";
import type { Span } from "../sentence.js";
import { some } from "./words.js";

const MOST_NAMES = 3;
const share = (value: number): string => plainPercent(value, 1);
const plain = (text: string): Span => ({ text });

const isBack = (end: number): boolean => Math.abs(end) < 1e-5;

function back({ peak, end }: Shape): string {
  if (isBack(end)) return " ve bütünüyle geri döner";
  if (end > 0 === peak > 0) return ` ve ${scalePercent(end)} düzeyine döner`;
  return end > 0
    ? `, sonra başladığı yerin ${share(end)} üstüne yükselir`
    : `, sonra başladığı yerin ${share(-end)} altına düşer`;
}

const endAt = (end: number): string =>
  isBack(end)
    ? "başladığı yerde bitirir"
    : `${scalePercent(end)} düzeyinde bitirir`;

function moves(shape: Shape): string {
  const { kind, peak, end, low, high, turns } = shape;
  const goes = `${share(Math.abs(peak))} ${peak < 0 ? "düşer" : "yükselir"}`;
  switch (kind) {
    case "still":
      return "yerinde kalır";
    case "one-way":
      return turns ? `birkaç dalgada ${goes}` : goes;
    case "there-and-back":
      return goes + back(shape);
    case "legs":
      return `en çok ${goes} ve ${endAt(end)}`;
    case "swings":
      return `${scalePercent(low)} ile ${scalePercent(high)} arasında salınır ve ${endAt(end)}`;
  }
}

function others(rest: PathStory["movers"]): string {
  if (rest.length === 0) return "";
  const told = rest
    .slice(0, MOST_NAMES)
    .map(
      ({ underlyings, shape }) =>
        `${some(underlyings, MOST_NAMES)} ${scalePercent(shape.peak)}`,
    );
  const more = rest
    .slice(MOST_NAMES)
    .reduce((all, { underlyings }) => all + underlyings.length, 0);
  return ` (${told.join("; ")}${more > 0 ? ` ve ${figure(more, {})} tane daha` : ""})`;
}

function pathClause({ movers, still }: PathStory): string {
  const [first, ...rest] = movers;
  if (!first) return "Hiçbir fiyat oynamaz";
  const { underlyings, shape } = first;
  if (underlyings.length === 1) {
    const alone = rest.length === 0 && still.length > 0 ? " tek başına" : "";
    return `${underlyings.join("")}${alone} ${moves(shape)}${others(rest)}`;
  }
  const subject =
    rest.length === 0 && still.length === 0
      ? "Her şey"
      : some(underlyings, MOST_NAMES + 1);
  return `${subject} ${moves(shape)}${others(rest)}`;
}

const at = ({ name, price, mark }: Fall): string =>
  `${name} (${roundPrice(price, mark)})`;

const atOrFrom = (fall: Fall): string =>
  fall.isGradual
    ? `${fall.name} (${roundPrice(fall.price, fall.mark)} fiyatından başlayarak)`
    : at(fall);

const firstIs = (fall: Fall): string => `ilki ${at(fall)} olmak üzere `;

const subjects: Record<WorldName, Span> = {
  cross: { text: "Çapraz marjin", tone: "cross" },
  isolated: { text: "İzole marjin", tone: "isolated" },
  configured: plain("Sizin tuttuğunuz biçimdeki hesap"),
};

const inWorld: Record<WorldName, string> = {
  cross: "Çapraz marjinde",
  isolated: "İzole marjinde",
  configured: "Sizin tuttuğunuz biçimde",
};

/** Stands before what is lost. */
const forCost = (cost: number, currency: string): string => {
  if (cost === 0) return "";
  return cost > 0
    ? `${money(cost, currency)} bedelle `
    : `${money(-cost, currency)} kazançla `;
};

function ruin(world: WorldStory, currency: string): string {
  const { falls, walletBefore, atOnce } = world;
  const [first] = falls;
  const all =
    walletBefore > 0
      ? `elindeki ${money(walletBefore, currency)} tutarının tamamını yitirir`
      : "kârlarının kattığı her şeyi yitirir";
  if (!first) return all;
  return atOnce ? `${at(first)} ile birlikte ${all}` : firstIs(first) + all;
}

function deaths({ falls, positions, fate, atOnce }: WorldStory): string {
  const dead = falls.filter(({ left }) => left === 0);
  const [first] = dead;
  if (!first) return "";
  if (dead.length <= (atOnce ? 1 : MOST_NAMES))
    return `${list(dead.map(atOrFrom))} ${dead.length === 1 ? "pozisyonunu" : "pozisyonlarını"} yitirir`;
  const which =
    fate !== "all"
      ? `${figure(positions, {})} pozisyonun ${figure(dead.length, {})} tanesini`
      : positions === 2
        ? "iki pozisyonu da"
        : `${figure(positions, {})} pozisyonun hepsini`;
  return `${atOnce ? `${at(first)} ile birlikte ` : firstIs(first)}${which} yitirir`;
}

function cuts({ falls }: WorldStory): string {
  const cut = falls.filter(({ left }) => left > 0);
  const [first] = cut;
  if (!first) return "";
  if (cut.length > 1)
    return `${firstIs(first)}${figure(cut.length, {})} pozisyonu küçültür`;
  return `${first.name} pozisyonunu ${roundPrice(first.price, first.mark)} fiyatından başlayarak küçültür (kalan ${share(first.left)})`;
}

const missedOf = ({ missed }: WorldStory, currency: string): string => {
  if (Math.abs(missed) < 0.005) return "";
  return missed > 0
    ? `${money(missed, currency)} tutarındaki toparlanmayı kaçırır`
    : `${money(-missed, currency)} tutarında ek zarardan kurtulur`;
};

function worldClause(world: WorldStory, currency: string): string {
  const ends = `sonunda ${money(world.equityAfter, currency)} ile kalır`;
  if (world.fate === "alive") return `yoldan sağ çıkar ve ${ends}`;
  const ruined = world.fate === "all" && world.ruined;
  const hits = ruined
    ? [ruin(world, currency)]
    : [deaths(world), cuts(world)].filter((text) => text !== "");
  const last = hits.length - 1;
  if (!ruined)
    hits[last] = `${forCost(world.cost, currency)}${hits[last] ?? ""}`;
  const rest = [missedOf(world, currency), ruined ? "" : ends];
  const wholly =
    world.world === "cross" || (world.fate === "all" && world.atOnce);
  const start = world.drowned
    ? [`ilk adımdan önce ${wholly ? "" : "kısmen "}tetiğin altındadır`]
    : [];
  return list([...start, ...hits, ...rest.filter((text) => text !== "")]);
}

function cascadeClause(
  { from, to, side, steps }: Cascade,
  world: WorldName,
): string {
  const deed = side === "sale" ? "satışı" : "alışı";
  if (to !== null)
    return ` ${inWorld[world]} ${from} ${deed} fiyatını iter ve bir pozisyonu daha likide eder: ${to}.`;
  return ` ${inWorld[world]} her ${from} ${deed} fiyatını iter: yalnız bu, ${figure(steps, {})} adım daha doğurur.`;
}

function verdict(story: ReplayStory): string {
  const [cross, isolated] = story.worlds;
  if (!cross || !isolated) return "";
  const more = isolated.equityAfter - cross.equityAfter;
  const difference = money(Math.abs(more), story.currency);
  if (!/[1-9]/u.test(difference)) return " İkisi de aynı tutarla bitirir.";
  return ` Sonunda ${more > 0 ? "izole" : "çapraz"} marjinde ${difference} fazla kalır.`;
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

/** "12 Mart 2020 tarihindeki gibi: "; of several days in the plural. */
const asOn = (day: string): string =>
  `${day} ${day.includes("–") ? "tarihlerindeki" : "tarihindeki"} gibi: `;

export const replaySentence: typeof inEnglish = (
  story,
  day,
  payable = true,
) => {
  const [cross, isolated] = story.worlds;
  if (!cross || !isolated || story.positions === 0) return [];
  const clause = pathClause(story.path);
  return [
    plain(`${day === null ? "" : asOn(day)}${clause}. `),
    ...worldSpans(story, cross),
    plain(" "),
    ...worldSpans(story, isolated, payable ? "" : ", cüzdan yetseydi,"),
    plain(verdict(story)),
  ];
};

export const heldReplay: typeof heldInEnglish = (story) => {
  const held = story.worlds[2];
  return held ? worldSpans(story, held) : [];
};

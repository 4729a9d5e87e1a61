/** How things stand at a place of a replay, and what its picture shows, in words. */
import { enReplay } from "../text/en-replay.js";
import { semicolon, money, price } from "../text/format.js";
import { pricesAt, type Standing } from "./replay-at.js";
import type { Told } from "./replay-story.js";
import { type Incident, lengthOf } from "./replay-worlds.js";

const s = enReplay.standing;

export function standingWords(
  { equity, alive, dead, cut }: Standing,
  { account, legs }: Told,
): string {
  const all = legs.length;
  const who =
    alive.length === all
      ? [s.all(all)]
      : dead.length === all
        ? [s.none(all)]
        : [
            ...(alive.length > 0 ? [s.names("live", alive)] : []),
            ...(cut.length > 0 ? [s.names("cut", cut)] : []),
            ...(dead.length > 0 ? [s.names("gone", dead)] : []),
          ];
  return [enReplay.player.equity(money(equity, account.currency)), ...who].join(
    semicolon(),
  );
}

/** One line of all that the playhead shows: of the prices the leading one. */
export function thenWords(
  told: Told,
  at: number,
  standings: readonly Standing[],
): string {
  const symbol = told.lead?.market.symbol;
  const leading = pricesAt(told.legs, at).find((one) => one.symbol === symbol);
  const prices = leading ? [enReplay.player.price(leading)] : [];
  const worlds = standings.map(
    (one) => `${enReplay.worlds[one.world]}: ${standingWords(one, told)}`,
  );
  return [
    enReplay.player.at(at, lengthOf(told.path)),
    ...prices,
    ...worlds,
  ].join(". ");
}

/** What of an incident is called by name. */
function firstOf(incident: Incident, told: Told): string {
  const { events } = incident;
  // Of those that go together the leading one, as in the sentence.
  const event =
    events.find(({ position }) => position === told.lead?.index) ?? events[0];
  const leg = told.legs.find(({ index }) => index === event?.position);
  if (!event || !leg) return "";
  const shown = price(event.price, leg.market.markPrice, leg.market.tickSize);
  const whole = incident.gone.length === told.legs.length;
  return enReplay.picture.first(leg.name, shown, whole && told.legs.length > 1);
}

/** What the picture shows: who is hit first in each world, in the order of the path. */
export function pictureTitle(told: Told): string {
  const [one, two] = told.incidents
    .slice(0, 2)
    .flatMap((incidents) => incidents.slice(0, 1))
    .sort((a, b) => a.at - b.at);
  const words = enReplay.picture;
  if (!one) return words.nobody;
  const hit = firstOf(one, told);
  return two
    ? (one.at === two.at ? words.together : words.both)(
        one.world,
        hit,
        two.world,
        firstOf(two, told),
      )
    : words.only(one.world, hit);
}

/** The survival map as a picture to keep. */
import { mapKeyOf } from "../charts/map-key.js";
import { mapPlot } from "../charts/map-plot.js";
import type { MapFacts } from "../document/map-rows.js";
import type { SurvivalMap } from "../engine/full.js";
import { enMap as t } from "../text/en-map.js";
import type { PicturePart } from "./picture-source.js";

export const mapPart = (facts: MapFacts, map: SurvivalMap): PicturePart => ({
  name: "survival-map",
  title: t.title(facts),
  lede: t.sentence(facts),
  draw: (width, stage) =>
    stage.read(
      mapPlot({ width, facts, map, probe: { x: 0, y: 0 }, probing: false }),
    ),
  key: mapKeyOf(facts, map),
});

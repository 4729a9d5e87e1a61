#include "packed_survival_map.h"

namespace crossmargin {

const char* const kSurvivalMapSchema =
    "survivalMapQuestion x:text y:text xLow:number xHigh:number yLow:number yHigh:number third:{mapMove}|null "
    "mapLevels:[mapLevel] mapPoints:[mapPoint]\n"
    "mapMove underlying:text|null factor:number\n"
    "mapLevel ratio:number\n"
    "mapPoint x:number y:number\n"
    "most mapLevels:8 mapPoints:200\n"
    "survivalMap cross:[mapRegion] configured:[mapRegion] isolated:[isolatedLimit] points:[mapOutcome]\n"
    "mapRegion level safe:flag x:interval y:interval loops:[mapLoop]\n"
    "mapLoop corners:[mapCorner]\n"
    "mapCorner x y edge:zero|jump|frame\n"
    "isolatedLimit moves:x|y|third|none alive:flag factors:interval\n"
    "mapOutcome cross:flag marginRatio:number|null configured:flag isolatedDead:[number]\n";
static_assert(kMostMapLevels == 8 && kMostMapPoints == 200);

SurvivalMapQuestion readSurvivalMapQuestion(Reader& in) {
  SurvivalMapQuestion q{in.text(), in.text(), in.number(), in.number(), in.number(), in.number(), {}, {}, {}};
  if (in.isThere()) q.third = MapMove{in.optionalText(), in.number()};
  readRows(in, kMostMapLevels, q.mapLevels, [](Reader& row) { return MapLevel{row.number()}; });
  readRows(in, kMostMapPoints, q.mapPoints, [](Reader& row) { return MapPoint{row.number(), row.number()}; });
  return q;
}

void write(Writer& out, const Corner& corner) { out.all(corner.x, corner.y, corner.edge); }

void write(Writer& out, const MapRegion& region) {
  out.all(region.level, region.safe, region.x, region.y, region.loops);
}

void write(Writer& out, const IsolatedLimit& limit) { out.all(limit.moves, limit.alive, limit.factors); }

void write(Writer& out, const MapOutcome& outcome) {
  out.all(outcome.cross, outcome.marginRatio, outcome.configured, outcome.isolatedDead);
}

void write(Writer& out, const SurvivalMap& map) { out.all(map.cross, map.configured, map.isolated, map.points); }

}  // namespace crossmargin

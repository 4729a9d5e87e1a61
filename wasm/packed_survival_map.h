#pragma once

#include "../core/survival_map.h"
#include "packed_rows.h"

namespace crossmargin {

/// The tables of Engine.survivalMap, see packed_full.h.
extern const char* const kSurvivalMapSchema;

SurvivalMapQuestion readSurvivalMapQuestion(Reader& in);
void write(Writer& out, const SurvivalMap& map);

}  // namespace crossmargin

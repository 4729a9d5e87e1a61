#pragma once

#include "../core/contagion.h"
#include "packed_rows.h"

namespace crossmargin {

/// The tables of Engine.contagion, see packed_full.h.
extern const char* const kContagionSchema;

ContagionQuestion readContagionQuestion(Reader& in);
void write(Writer& out, const Contagion& contagion);

}  // namespace crossmargin

#pragma once

#include "../core/shock.h"
#include "packed_rows.h"

namespace crossmargin {

/// The tables of Engine.shock, see packed_full.h.
extern const char* const kShockSchema;

ShockQuestion readShockQuestion(Reader& in);
void write(Writer& out, const ShockAnswer& answer);

}  // namespace crossmargin

#pragma once

#include "../core/rescue.h"
#include "packed_rows.h"

namespace crossmargin {

/// The tables of Engine.rescue, see packed_full.h.
extern const char* const kRescueSchema;

RescueQuestion readRescueQuestion(Reader& in);
void write(Writer& out, const Rescue& rescue);

}  // namespace crossmargin

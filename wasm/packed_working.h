#pragma once

#include "../core/working.h"
#include "packed_rows.h"

namespace crossmargin {

/// The tables of Engine.working, see packed_full.h.
extern const char* const kWorkingSchema;

WorkingQuestion readWorkingQuestion(Reader& in);
void write(Writer& out, const Working& working);

}  // namespace crossmargin

#pragma once

#include "../core/replay.h"
#include "packed_rows.h"

namespace crossmargin {

/// The tables of Engine.replay, see packed_full.h.
extern const char* const kReplaySchema;

ReplayQuestion readReplayQuestion(Reader& in);
void write(Writer& out, const Replay& replay);

}  // namespace crossmargin

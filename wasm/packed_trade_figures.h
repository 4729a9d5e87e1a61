#pragma once

#include "../core/trade_figures.h"
#include "packed_rows.h"

namespace crossmargin {

/// The tables of Engine.tradeFigures, see packed_full.h.
extern const char* const kTradeFiguresSchema;

TradeFiguresQuestion readTradeFiguresQuestion(Reader& in);
void write(Writer& out, const TradeFigures& figures);

}  // namespace crossmargin

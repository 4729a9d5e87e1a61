#pragma once

#include <string>

#include "packed_contagion.h"
#include "packed_replay.h"
#include "packed_rescue.h"
#include "packed_shock.h"
#include "packed_survival_map.h"
#include "packed_trade_figures.h"
#include "packed_working.h"

/// What the full module sends and takes beyond packed.h.
namespace crossmargin {

/// More tables, in the form of kSchema: for every question that the full engine answers the table of the question,
/// whose columns come behind the account, and the tables of its answer. Types beyond those of kSchema:
///   (none)        in answers, one double
///   flag          a double, 1 for true
///   interval      two doubles, lower and upper, NaN for null
///   {table}       a row of that table
///   [table]       a number of rows, and each; `most` limits those of questions, by the name of the column
///   <table>       a record: a number of rows, each a key (text) and a value (number)
/// and, behind any of them, |null: in answers NaN for a number, and for a row one double in front, 1 when it is there.
std::string fullSchema();

}  // namespace crossmargin

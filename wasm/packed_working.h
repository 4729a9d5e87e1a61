#pragma once

#include "../core/working.h"
#include "packed.h"

/// What the full module sends and takes beyond packed.h.
namespace crossmargin {

/// More tables, in the form of kSchema.
/// Input: behind the rows of direction one question row.
/// Output: working gives one working row, in which `maintenance` is a number of charge rows and a bound is 1 where
/// there is one and else 0; those charge rows; and for each bound that is there, in the order of the columns, a
/// solution row, in which `parts` and `beyond` are numbers of part rows, and these rows, each followed by a charge row
/// where its `charge` is 1.
extern const char* const kWorkingSchema;

/// A document with a question behind it.
struct AskedDocument {
  Document document;
  WorkingQuestion question;
};

/// Empty when numbers and texts do not make a document with a question.
std::optional<AskedDocument> unpackAsked(std::span<const double> numbers, std::string_view texts);

std::vector<double> pack(const Working& working);

}  // namespace crossmargin

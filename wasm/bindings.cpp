#include <emscripten/bind.h>
#include <malloc.h>

#include "packed.h"
#ifdef CROSSMARGIN_FULL
#include "packed_working.h"
#endif

/// The face of the core in JavaScript: a packed document in, a Float64Array out, or a string of errors.
/// Everything crosses by copy, so there is nothing to free and nothing that can be used after its end. Two modules are
/// made from this file: with CROSSMARGIN_FULL the one that is fetched when something is asked beyond the figures.
namespace {

using emscripten::val;

/// A packed document that came in, and what it looks into.
struct Arrived {
  std::vector<double> numbers;
  std::string texts;
  std::optional<crossmargin::Document> document;
};

void receive(Arrived& arrived, const val& packed) {
  arrived.numbers = emscripten::convertJSArrayToNumberVector<double>(packed);
  arrived.document = crossmargin::unpack(arrived.numbers, arrived.texts);
}

val numbersOf(const std::vector<double>& numbers) {
  return val::global("Float64Array").new_(emscripten::typed_memory_view(numbers.size(), numbers.data()));
}

val errorsOf(const std::vector<crossmargin::Error>& errors) { return val(crossmargin::pack(errors)); }

val evaluate(const val& packed, const std::string& texts) {
  Arrived arrived{{}, texts, {}};
  receive(arrived, packed);
  if (!arrived.document) return errorsOf({crossmargin::malformed()});
  const auto outcome = crossmargin::evaluate(arrived.document->account);
  return outcome.value ? numbersOf(crossmargin::pack(*outcome.value)) : errorsOf(outcome.errors);
}

val jointShock(const val& packed, const std::string& texts) {
  Arrived arrived{{}, texts, {}};
  receive(arrived, packed);
  if (!arrived.document) return errorsOf({crossmargin::malformed()});
  const auto outcome = crossmargin::jointShock(arrived.document->account, arrived.document->direction);
  return outcome.value ? numbersOf(crossmargin::pack(*outcome.value)) : errorsOf(outcome.errors);
}

#ifdef CROSSMARGIN_FULL
val working(const val& packed, const std::string& texts) {
  const auto numbers = emscripten::convertJSArrayToNumberVector<double>(packed);
  const auto asked = crossmargin::unpackAsked(numbers, texts);
  if (!asked) return errorsOf({crossmargin::malformed()});
  const auto outcome = crossmargin::working(asked->document.account, asked->question);
  return outcome.value ? numbersOf(crossmargin::pack(*outcome.value)) : errorsOf(outcome.errors);
}
#endif

std::string version() { return CROSSMARGIN_VERSION; }

/// The tables, and a line with every error code.
std::string schema() {
  std::string text = crossmargin::kSchema;
#ifdef CROSSMARGIN_FULL
  text += crossmargin::kWorkingSchema;
#endif
  text += "errors";
  for (const crossmargin::ErrorCode code : crossmargin::allErrorCodes()) (text += ' ') += crossmargin::name(code);
  return text;
}

/// Bytes in use on the heap, for the test that nothing leaks.
double heapInUse() { return static_cast<double>(mallinfo().uordblks); }

}  // namespace

/// JavaScript writes the shortest decimal by itself: 9 KB less than the C library's printf and strtod.
std::string crossmargin::shown(double value) { return val(value).call<std::string>("toString"); }

EMSCRIPTEN_BINDINGS(crossmargin) {
  emscripten::function("evaluate", &evaluate);
  emscripten::function("jointShock", &jointShock);
#ifdef CROSSMARGIN_FULL
  emscripten::function("working", &working);
#endif
  emscripten::function("version", &version);
  emscripten::function("schema", &schema);
  emscripten::function("heapInUse", &heapInUse);
}

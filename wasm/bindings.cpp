#include <emscripten.h>
#include <emscripten/bind.h>
#include <malloc.h>

#include "exchange.h"
#ifdef CROSSMARGIN_FULL
#include "packed_full.h"
#endif

/// The face of the core in JavaScript. Only numbers cross: JavaScript asks for room, writes a packed document into
/// it, calls, and reads the answer; src/engine/exchange.ts does so, and nobody else sees a module's memory. Two modules
/// are made from this file: with CROSSMARGIN_FULL the one that is fetched when something is asked beyond the figures.
namespace {

crossmargin::Exchange exchange;

/// Addresses cross as numbers.
template <typename T>
std::size_t address(T* pointer) {
  return reinterpret_cast<std::size_t>(pointer);
}

std::size_t room(std::size_t numbers, std::size_t texts) { return address(exchange.room(numbers, texts)); }
std::size_t answer() { return address(exchange.answer()); }
void release() { exchange.release(); }

int evaluate() {
  return exchange.run(
      crossmargin::unpack, [](const crossmargin::Document& in) { return crossmargin::evaluate(in.account); },
      [](const crossmargin::Evaluation& value) { return crossmargin::pack(value); });
}

int jointShock() {
  return exchange.run(
      crossmargin::unpack,
      [](const crossmargin::Document& in) { return crossmargin::jointShock(in.account, in.direction); },
      [](const crossmargin::JointShock& value) { return crossmargin::pack(value); });
}

#ifdef CROSSMARGIN_FULL
/// A question of the full engine: how it is read, and the function of the core that answers it.
template <typename Question, Question (*read)(crossmargin::Reader&), auto answer>
int ask() {
  return exchange.run(
      crossmargin::unpackAsked<Question, read>,
      [](const crossmargin::Asked<Question>& in) { return answer(in.account, in.question); },
      [](const auto& value) { return crossmargin::written(value); });
}
#endif

std::string version() { return CROSSMARGIN_VERSION; }

/// The tables, and a line with every error code.
std::string schema() {
  std::string text = crossmargin::kSchema;
#ifdef CROSSMARGIN_FULL
  text += crossmargin::fullSchema();
#endif
  text += "errors";
  for (const crossmargin::ErrorCode code : crossmargin::allErrorCodes()) (text += ' ') += crossmargin::name(code);
  return text;
}

/// Bytes in use on the heap, for the test that nothing leaks.
double heapInUse() { return static_cast<double>(mallinfo().uordblks); }

}  // namespace

/// Writes a number's digits and returns how many they are.
EM_JS(int, crossmarginDigits, (double value, char* text), {
  const digits = String(value);
  for (let i = 0; i < digits.length; i++) HEAPU8[text + i] = digits.charCodeAt(i);
  return digits.length;
});

/// JavaScript writes the shortest decimal by itself: 9 KB less than the C library's printf and strtod.
std::string crossmargin::shown(double value) {
  char text[32];
  return {text, static_cast<std::size_t>(crossmarginDigits(value, text))};
}

EMSCRIPTEN_BINDINGS(crossmargin) {
  emscripten::function("room", &room);
  emscripten::function("evaluate", &evaluate);
  emscripten::function("jointShock", &jointShock);
#ifdef CROSSMARGIN_FULL
  using namespace crossmargin;
  emscripten::function("contagion", &ask<ContagionQuestion, readContagionQuestion, contagion>);
  emscripten::function("replay", &ask<ReplayQuestion, readReplayQuestion, replay>);
  emscripten::function("survivalMap", &ask<SurvivalMapQuestion, readSurvivalMapQuestion, survivalMap>);
  emscripten::function("shock", &ask<ShockQuestion, readShockQuestion, shock>);
  emscripten::function("tradeFigures", &ask<TradeFiguresQuestion, readTradeFiguresQuestion, tradeFigures>);
  emscripten::function("rescue", &ask<RescueQuestion, readRescueQuestion, rescue>);
  emscripten::function("working", &ask<WorkingQuestion, readWorkingQuestion, working>);
#endif
  emscripten::function("answer", &answer);
  emscripten::function("release", &release);
  emscripten::function("version", &version);
  emscripten::function("schema", &schema);
  emscripten::function("heapInUse", &heapInUse);
}

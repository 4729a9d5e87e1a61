// The core as WebAssembly, nothing crossing into JavaScript: core_bench BATCHES MILLISECONDS FOLDER POSITIONS...
// Prints a line per document: positions, then milliseconds per call in every batch. Measures as measure.mjs does.
#include <emscripten.h>

#include <cmath>

#include "documents.h"

namespace {

double batch(const crossmargin::Account& account, int calls) {
  const double start = emscripten_get_now();
  for (int i = 0; i < calls; ++i)
    if (!crossmargin::evaluate(account).value) std::exit(1);
  return emscripten_get_now() - start;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) return 1;
  const int batches = std::atoi(argv[1]);
  const double least = std::atof(argv[2]);
  for (int k = 4; k < argc; ++k) {
    const Packed packed = load(argv[3] + ("/" + std::string(argv[k])));
    const crossmargin::Document document = unpacked(packed);
    int calls = 1;
    double took = batch(document.account, calls);
    while (took < least) took = batch(document.account, calls *= 2);
    calls = static_cast<int>(std::ceil(calls * least / took));
    std::printf("%s", argv[k]);
    for (int i = 0; i < batches; ++i) std::printf(" %.9g", batch(document.account, calls) / calls);
    std::printf("\n");
  }
}

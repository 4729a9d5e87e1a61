// The core natively: core_bench FOLDER POSITIONS... [flags of Google Benchmark]
#include <benchmark/benchmark.h>

#include <span>

#include "documents.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// From an account in structs to an evaluation in structs.
void evaluate(benchmark::State& state, const Packed& packed) {
  const crossmargin::Document document = unpacked(packed);
  for (auto _ : state) {
    auto outcome = crossmargin::evaluate(document.account);
    benchmark::DoNotOptimize(outcome);
  }
}

/// What the module does in one call: numbers in, numbers out.
void evaluatePacked(benchmark::State& state, const Packed& packed) {
  std::vector<double> result;
  for (auto _ : state) {
    const crossmargin::Document document = unpacked(packed);
    const auto outcome = crossmargin::evaluate(document.account);
    result = crossmargin::pack(*outcome.value);
    benchmark::DoNotOptimize(result.data());
  }
  // Shows that both sides computed the same; NaN stands for null.
  double sum = 0;
  for (const double number : result)
    if (number == number) sum += number;
  state.counters["sum"] = sum;
}

}  // namespace

int main(int argc, char** argv) {
#ifdef __GLIBC__
  // Keep what is freed, as WebAssembly does, and measure no page faults.
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
  benchmark::Initialize(&argc, argv);
  if (argc < 3) return 1;
  for (const std::string positions : std::span(argv + 2, argv + argc)) {
    const Packed packed = load(argv[1] + ("/" + positions));
    benchmark::RegisterBenchmark(("core " + positions).c_str(), evaluate, packed);
    benchmark::RegisterBenchmark(("packed " + positions).c_str(), evaluatePacked, packed);
  }
  benchmark::RunSpecifiedBenchmarks();
}

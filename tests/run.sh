# Sourced by `./dev test`: runs everything that is checked and counts what passed. The last line is the sum.
passed=0
failed=0
failures=()

# run NAME COUNTER COMMAND...: COUNTER prints how many passed and how many failed, from build/logs/NAME.log
# or a report. A suite that fails without a failed test, or passes without a test, counts as one failure.
run() {
  local name="$1" counter="$2" log="build/logs/${1//[^a-zA-Z]/-}.log"
  local start=$SECONDS status good=0 bad=0
  shift 2
  say "$name"
  # Long lines are cut: a failing Emscripten program prints its whole source in one.
  set +e
  (set -e; "$@") </dev/null 2>&1 | awk '{ print substr($0, 1, 400); fflush() }' | tee "$log"
  status=${PIPESTATUS[0]}
  set -e
  read -r good bad < <("$counter" "$log" "$status" 2>/dev/null) || true
  good=${good:-0} bad=${bad:-0}
  if [ "$bad" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$good" -eq 0 ]; }; then bad=1; fi
  passed=$((passed + good)) failed=$((failed + bad))
  [ "$bad" -eq 0 ] || failures+=("$name")
  printf -- '-- %s: %s passed, %s failed, %s s\n' "$name" "$good" "$bad" $((SECONDS - start))
}

count_one() { if [ "$2" -eq 0 ]; then echo 1 0; else echo 0 1; fi; }
count_doctest() {
  sed -n 's/.*test cases: *[0-9]* | *\([0-9]*\) passed | *\([0-9]*\) failed.*/\1 \2/p' "$1" | tail -1
}
# count_report NAME EXPRESSION: two numbers from build/logs/NAME.json, which the expression calls r.
count_report() {
  node -p "const r = JSON.parse(fs.readFileSync('build/logs/$1.json')); ($2).join(' ')"
}
count_vitest() { count_report vitest '[r.numPassedTests, r.numFailedTests]'; }
count_browsers() { count_report browsers '[r.numPassedTests, r.numFailedTests]'; }
count_lighthouse() { count_report lighthouse '[r.numPassedTests, r.numFailedTests]'; }
count_playwright() { count_report playwright '[r.stats.expected, r.stats.unexpected + r.stats.flaky]'; }
count_sizes() { count_report sizes '[true, false].map((b) => r.filter((s) => s.passed === b).length)'; }

typescript() { web/node_modules/.bin/tsc --noEmit -p "$1"; }

core_native() {
  cmake -S . -B build/native -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ \
    -DCMAKE_COMPILE_WARNING_AS_ERROR=ON -DCROSSMARGIN_SANITIZE=ON -DCROSSMARGIN_TESTS=ON
  cmake --build build/native --parallel "$(jobs)"
  ctest --test-dir build/native --verbose
}

core_wasm() {
  configure_wasm -DCROSSMARGIN_TESTS=ON
  with_emscripten cmake --build build/wasm --parallel "$(jobs)" --target core_tests
  ctest --test-dir build/wasm --verbose
}

sizes() {
  (cd tests && node_modules/.bin/size-limit --json >../build/logs/sizes.json) || true
  (cd tests && node_modules/.bin/size-limit)
}
vitest() { (cd tests && node_modules/.bin/vitest run); }
browsers() { (cd tests && node_modules/.bin/vitest run --config browsers/vitest.config.ts); }
lighthouse() { (cd tests && node_modules/.bin/vitest run --config lighthouse/vitest.config.ts); }
playwright() { (cd tests && node_modules/.bin/playwright test --config e2e/playwright.config.ts); }

rm -rf build/logs
mkdir -p build/logs
run 'setup' count_one setup everything
run 'build' count_one build
run 'clang-format' count_one cpp --dry-run -Werror
run 'prettier' count_one prettier --check
run 'eslint web' count_one eslint web
run 'eslint tests' count_one eslint tests
run 'types web' count_one typescript web
run 'types tests' count_one typescript tests
run 'types of the worker' count_one typescript web/worker
run 'core, native with sanitizers' count_doctest core_native
run 'core, WebAssembly in Node' count_doctest core_wasm
run 'fuzz' count_one fuzz 15
run 'vitest' count_vitest vitest
run 'sizes' count_sizes sizes
run 'browsers' count_browsers browsers
run 'lighthouse' count_lighthouse lighthouse
run 'playwright' count_playwright playwright
say "all of it in $SECONDS s"
[ "$failed" -eq 0 ] || printf 'not passed: %s\n' "${failures[@]}"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

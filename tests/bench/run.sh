# Sourced by `./dev bench`, after setup and build: makes what is measured, then measures it.
say 'building the core, natively and as WebAssembly'
bench_flags=(-S . -DCMAKE_BUILD_TYPE=Release -DCMAKE_COMPILE_WARNING_AS_ERROR=ON -DCROSSMARGIN_BENCH=ON)
cmake -B build/bench/native -DCMAKE_CXX_COMPILER=clang++ "${bench_flags[@]}"
[ -e build/bench/wasm/Makefile ] || with_emscripten emcmake cmake -B build/bench/wasm "${bench_flags[@]}"
for place in native wasm; do
  with_emscripten cmake --build "build/bench/$place" --parallel "$(jobs)" --target core_bench
done

# The peers live beside the build, so that no manifest of ours names them.
mkdir -p build/bench/peers
for file in package.json package-lock.json; do
  cmp -s "tests/bench/$file" "build/bench/peers/$file" || cp "tests/bench/$file" build/bench/peers/
done
npm_config_ignore_scripts=true install_modules build/bench/peers

# The parts of the engine and the browser of the tests.
web/node_modules/.bin/esbuild tests/bench/parts.ts tests/browser.ts --bundle --platform=neutral \
  '--external:node:*' --alias:crossmargin-module=./build/wasm/crossmargin-module.mjs \
  --format=esm --target=es2022 --log-level=warning --outdir=build/bench --entry-names='[name]' --out-extension:.js=.mjs
node tests/bench/bench.mjs

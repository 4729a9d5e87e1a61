/** The eight bytes that every module begins with are a module: one that has nothing in it. */
const EMPTY = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

let answer: boolean | null = null;

/** Whether the page's Content-Security-Policy lets WebAssembly be compiled. Tried once: each try is a line on the console. */
export function mayCompile(): boolean {
  try {
    answer ??= new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module;
  } catch {
    answer = false;
  }
  return answer;
}

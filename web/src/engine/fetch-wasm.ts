/** Bytes of a .wasm file, whatever MIME type its host gives it. */
export async function fetchWasm(url: URL): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(
      `The engine could not be fetched: HTTP ${String(response.status)} for ${url.href}`,
    );
  return response.arrayBuffer();
}

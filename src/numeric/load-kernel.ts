/**
 * The functions and the memory of a compiled kernel; `null` where a page or an engine does not allow WebAssembly.
 *
 * @param module - The module in hexadecimal, which compresses better than base64; a few kB at most, so that compiling it
 *   holds nothing up.
 */
export function loadKernel<Kernel>(module: string): Kernel | null {
  try {
    const bytes = Uint8Array.from(module.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16));
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Kernel;
  } catch {
    return null;
  }
}

/** A kernel's memory as doubles, grown to hold so many. */
export function doublesOf(memory: WebAssembly.Memory, size: number): Float64Array {
  const missing = 8 * size - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / 65_536));
  return new Float64Array(memory.buffer);
}

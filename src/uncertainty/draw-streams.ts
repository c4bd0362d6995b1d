/**
 * Numbers of the streams within that of a draw, one for each source: draw `i` of a source comes from
 * `createRandom(seed).stream(i).stream(number)`, so that one source's draws do not depend on whether another is varied.
 */
export const drawStreams: { readonly weights: 0; readonly data: 1; readonly method: 2 } = {
  weights: 0,
  data: 1,
  method: 2,
};

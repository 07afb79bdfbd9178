import type { ReactNode } from 'react';
import type { HandoffState } from '../ownership-words.js';

const shapes: Record<HandoffState, (r: number) => ReactNode> = {
  CONNECTED: (r) => <circle r={r * 0.52} fill="currentColor" />,
  'ONE-SIDED': (r) => (
    <>
      <circle r={r * 0.52} fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d={`M0 ${-r * 0.52}A${r * 0.52} ${r * 0.52} 0 0 0 0 ${r * 0.52}Z`}
        fill="currentColor"
      />
    </>
  ),
  STALE: (r) => (
    <circle
      r={r * 0.52}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeDasharray="0.1 3.4"
    />
  ),
  LEAKING: (r) => (
    <>
      <circle r={r * 0.52} fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d={`M0 0V${-r * 0.52}A${r * 0.52} ${r * 0.52} 0 0 1 ${r * 0.52} 0Z`}
        fill="currentColor"
      />
    </>
  ),
  MISSING: (r) => (
    <path
      d={`M${-r * 0.4} ${-r * 0.4}L${r * 0.4} ${r * 0.4}M${r * 0.4} ${-r * 0.4}L${-r * 0.4} ${r * 0.4}`}
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    />
  ),
};

/** A state's shape around the origin of an SVG: each differs in form, none by colour alone. */
export const StateShape = ({ state, radius }: { state: HandoffState; radius: number }) =>
  shapes[state](radius);

/** The same shape in a line of text. */
export const StateMark = ({ state }: { state: HandoffState }) => (
  <svg
    viewBox="-9 -9 18 18"
    width="18"
    height="18"
    aria-hidden="true"
    focusable="false"
    style={{ display: 'inline-block', verticalAlign: '-0.25em' }}
  >
    <StateShape state={state} radius={12} />
  </svg>
);

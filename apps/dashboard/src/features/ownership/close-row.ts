import { useNavigate } from '@tanstack/react-router';

/** Takes the opened row, handoff or decision out of the address. */
export function useCloseRow(): () => void {
  const navigate = useNavigate();
  return () =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({
        ...before,
        row: undefined,
        edge: undefined,
        decision: undefined,
      }),
      resetScroll: false,
    });
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface ChoiceLinkProps {
  /** What it changes in the address; undefined takes a parameter out, which stands for its default. */
  change: Record<string, string | undefined>;
  className?: string | undefined;
  children: ReactNode;
}

/** One choice among several kept in the address; it is current when choosing it would change nothing. */
export function ChoiceLink({ change, className, children }: ChoiceLinkProps) {
  return (
    <Link
      to="."
      search={(before: Record<string, unknown>) => ({ ...before, ...change })}
      activeOptions={{ exact: true, includeSearch: true }}
      resetScroll={false}
      className={className ?? ''}
    >
      {children}
    </Link>
  );
}

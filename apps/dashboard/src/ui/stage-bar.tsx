import { Link } from '@tanstack/react-router';
import styles from './stage-bar.module.css';

export interface Stage {
  /** An address inside the dashboard, complete. */
  href: string;
  label: string;
  /** What is done there, in a few words; left out on a phone. */
  detail: string;
  current: boolean;
}

/** The stages of something that is done in order, each a page of its own. */
export function StageBar({ label, stages }: { label: string; stages: readonly Stage[] }) {
  return (
    <nav className={styles.bar} aria-label={label}>
      <ol>
        {stages.map(({ href, label: name, detail, current }, position) => (
          <li key={href}>
            {/* A complete address is one the router knows; only its type cannot tell. */}
            <Link
              to={href as '/'}
              className={styles.stage ?? ''}
              // A page below another is not that other.
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': undefined }}
              aria-current={current ? 'step' : undefined}
            >
              <span className={styles.position}>{position + 1}</span>
              <span className={styles.label}>{name}</span>
              <span className={styles.detail}>{detail}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

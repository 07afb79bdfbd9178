import { Component, Suspense } from 'react';
import type { ReactNode } from 'react';
import { ErrorState } from './states.js';
import { texts } from './texts.js';

const t = texts('panel', { failed: 'This part of the page could not be shown' });

interface PanelProps {
  /** A stand-in with the final dimensions while the part's code is loaded. */
  fallback: ReactNode;
  children: ReactNode;
}

/** A part of a page that is loaded, and that may fail, by itself. */
export class Panel extends Component<PanelProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error)
      return (
        <ErrorState
          what={t('failed')}
          error={this.state.error}
          onRetry={() => this.setState({ error: null })}
        />
      );
    return <Suspense fallback={this.props.fallback}>{this.props.children}</Suspense>;
  }
}

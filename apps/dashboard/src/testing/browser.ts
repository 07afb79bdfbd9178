import '@testing-library/jest-dom';

// What a browser has and jsdom lacks, as far as the components use it.
const listener = () => undefined;

Object.assign(globalThis, {
  ResizeObserver: class {
    observe = listener;
    unobserve = listener;
    disconnect = listener;
  },
});

if (typeof window !== 'undefined') {
  window.scrollTo = listener;
  window.matchMedia = (query: string) =>
    ({
      // A wide screen without preferences.
      matches: query.includes('min-width'),
      media: query,
      addEventListener: listener,
      removeEventListener: listener,
    }) as unknown as MediaQueryList;
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
}

export {};

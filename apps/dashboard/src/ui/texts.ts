// Every word on screen goes through here, so that another language is another bundle and no code.
// A feature registers its own namespace when its chunk loads; nothing of it weighs on the first page.
import i18next from 'i18next';
import { Fragment, createElement } from 'react';
import type { ReactNode } from 'react';

void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {},
  initAsync: false,
  // React escapes what it renders.
  interpolation: { escapeValue: false },
});

type Plural = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type KeyOf<T> = keyof T extends infer K ? (K extends `${infer Base}${Plural}` ? Base : K) : never;
type Values = Record<string, string | number>;

/** Registers a namespace's English and answers its translator; plural keys are asked for by their stem and `count`. */
export function texts<const T extends Record<string, string>>(namespace: string, english: T) {
  i18next.addResourceBundle('en', namespace, english);
  return (key: KeyOf<T> & string, values?: Values): string =>
    i18next.t(key, { ...values, ns: namespace });
}

/** Puts elements where a text says [[name]]: `rich(t('bound'), { domain: <mark>…</mark> })`. */
export function rich(text: string, parts: Record<string, ReactNode>): ReactNode {
  return text
    .split(/\[\[(\w+)\]\]/)
    .map((piece, position) =>
      createElement(Fragment, { key: position }, position % 2 ? parts[piece] : piece),
    );
}

export const language = () => i18next.language;

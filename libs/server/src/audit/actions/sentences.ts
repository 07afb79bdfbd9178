/** A sentence for each action of some details, told to whoever reads the trail. */
export type Sentences<Details> = {
  [A in keyof Details]: (details: Details[A], nameOf: (userId: string) => string) => string;
};

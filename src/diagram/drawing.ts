/** A rectangle in the picture's own units (CSS pixels at full size), from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One link as drawn: its path and where its label stands. */
export interface Route {
  readonly path: string;
  readonly label: Box;
}

/** Where everything of a picture lies. Words and colours are the page's. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly parts: Readonly<Record<string, Box>>;
  readonly sites: Readonly<Record<string, Box>>;
  /** Under `from to`. */
  readonly links: Readonly<Record<string, Route>>;
}

/** What the page asks of the frame, and what it answers. */
export interface DrawRequest {
  readonly id: number;
  readonly text: string;
}

export type DrawReply = { readonly id: number } & (
  | { readonly drawing: Drawing }
  | { readonly error: string }
);

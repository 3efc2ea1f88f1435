/** The words of which a kind of name is made: any number of modifiers, then a head that touches them. Blanks part them. */
export interface NameWords {
  readonly modifiers: string;
  readonly heads: string;
}

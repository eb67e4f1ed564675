/** The same thing, as the one client and as the other takes it. Written twice by hand: nothing is derived from anything. */
export interface Sample<Ours, Official> {
  readonly ours: Ours;
  readonly official: Official;
}

/** Brings every transition to its end: what a script has done is what can be seen then. */
export function finishTransitions(): void {
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition && animation.playbackRate !== 0) animation.finish();
}

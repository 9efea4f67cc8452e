import type { Component } from 'react';

export * from 'react-dom';

interface Fiber {
  stateNode: unknown;
  child: Fiber | null;
}

/**
 * React 19 dropped `findDOMNode`, which Draft.js 0.11 calls on its own components; each draws one
 * element, the first below it in React's tree.
 */
export function findDOMNode(component: Component & { _reactInternals?: Fiber }): Node | null {
  let fiber = component._reactInternals ?? null;
  while (fiber && !(fiber.stateNode instanceof Node)) fiber = fiber.child;
  return fiber && fiber.stateNode instanceof Node ? fiber.stateNode : null;
}

/** True for a text node of any document; `instanceof` knows only those of its own window, not of a frame. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** True for an element of any document. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

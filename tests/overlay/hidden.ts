/**
 * Every event that leaves a closed shadow root while somebody presses, types, copies or scrolls in it: measured in Chromium 156
 * and Firefox 153. The guard must show each of them to the overlay before the page can see it. (`pointerrawupdate` leaves it too;
 * it says only where the pointer is, and listening to it would cost every page its batching of pointer moves.)
 */
export const HIDDEN_EVENTS: readonly string[] = [
  ...[
    'pointerdown',
    'pointerup',
    'pointermove',
    'pointerover',
    'pointerout',
    'pointerenter',
    'pointerleave',
    'pointercancel',
  ],
  ...['gotpointercapture', 'lostpointercapture'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...[
    'touchstart',
    'touchmove',
    'touchend',
    'touchcancel',
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
    'DOMActivate',
  ],
  ...['wheel', 'mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll'],
  ...[
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'textInput',
    'change',
    'select',
    'selectstart',
    'selectionchange',
  ],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste', 'beforecopy', 'beforecut', 'beforepaste'],
  ...['focus', 'blur', 'focusin', 'focusout', 'DOMFocusIn', 'DOMFocusOut'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'dragend', 'drop'],
];

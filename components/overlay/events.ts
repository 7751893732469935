/**
 * Every event that the guard's window-capture listener must show to `handle` before the page can see it: whatever of a press,
 * a key, typing or a focus leaves a closed shadow root (measured in Chromium 156 and Firefox 153 by
 * tests/overlay.browser.test.ts). `DOMActivate` and `textInput` are old, still sent, and easily forgotten.
 */
export const HIDDEN_EVENTS: readonly string[] = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerrawupdate', 'pointerover', 'pointerout', 'pointercancel'],
  ...['pointerenter', 'pointerleave', 'mouseenter', 'mouseleave'],
  ...['gotpointercapture', 'lostpointercapture', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['wheel', 'mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll', 'DOMActivate'],
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
  ...[
    'compositionstart',
    'compositionupdate',
    'compositionend',
    'copy',
    'cut',
    'paste',
    'beforecopy',
    'beforecut',
    'beforepaste',
  ],
  ...['focus', 'blur', 'focusin', 'focusout', 'DOMFocusIn', 'DOMFocusOut', 'submit', 'reset', 'invalid'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'dragend', 'drop'],
];

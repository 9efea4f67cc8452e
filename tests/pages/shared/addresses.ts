/** Where a practice page's script and style are served. */
export const SCRIPT = '/assets/agent.js';
export const STYLE = '/assets/agent.css';
